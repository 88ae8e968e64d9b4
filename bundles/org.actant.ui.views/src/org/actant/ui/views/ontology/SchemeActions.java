package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actant.core.ontology.SchemeIndex;
import org.actant.core.ontology.edit.SetCodingSchemes;
import org.actant.model.Coding;
import org.actant.model.CodingScheme;
import org.actant.model.Dossier;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.elements.Labelled;

/** What can be done to the coding schemes that the ontology of a dossier uses. */
final class SchemeActions {

    private static final String OTHER = "";

    private final TypeActions actions;
    private final Questions questions;

    SchemeActions(TypeActions actions, Questions questions) {
        this.actions = actions;
        this.questions = questions;
    }

    /** Keys of the schemes in use. */
    List<String> used() {
        return List.copyOf(actions.own().applied().getCodingSchemes());
    }

    /** Takes one of the program's schemes into use, or one that only the analyst knows. */
    void add() {
        List<String> used = used();
        List<Labelled<String>> choices = new ArrayList<>();
        for (CodingScheme scheme : actions.shippedSchemes()) {
            if (!used.contains(scheme.getKey())) {
                choices.add(new Labelled<>(scheme.getKey(), scheme.getKey()));
            }
        }
        choices.add(new Labelled<>(OTHER, Messages.otherScheme));
        String key = questions.one(Messages.addScheme, Messages.whichScheme, choices);
        if (OTHER.equals(key)) {
            key = questions.key(Messages.addScheme, Messages.newScheme, "");
        }
        if (key != null && !used.contains(key)) {
            List<String> wanted = new ArrayList<>(used);
            wanted.add(key);
            actions.run(new SetCodingSchemes(actions.own(), wanted));
        }
    }

    /** Takes a scheme out of use; codes of it stay where they are. */
    void remove(String key) {
        long codes = codings(actions.session().dossier()).filter(coding -> key.equals(coding.getScheme())).count();
        if (questions.goOn(Messages.removeScheme, Messages.bind(Messages.schemeRemoved, key, codes))) {
            actions.run(new SetCodingSchemes(actions.own(),
                    used().stream().filter(scheme -> !scheme.equals(key)).toList()));
        }
    }

    private static Stream<Coding> codings(Dossier dossier) {
        return Stream.concat(dossier.getEntities().stream().map(Entity::getCodes),
                dossier.getEvents().stream().map(Event::getCodings)).flatMap(List::stream);
    }

    /** What the program knows of the codes of a scheme. */
    Optional<CodingScheme> known(String key) {
        return actions.index().scheme(key).map(SchemeIndex::scheme);
    }
}
