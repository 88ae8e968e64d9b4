package org.actant.core.validation.rules;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.actant.core.identity.Identities;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.validation.Check;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.RoleDefinition;

/**
 * What stands for itself and may fill a role of an event, as the dossier stands when it is asked for; words of loaded
 * articles that fill no role yet too, if the role takes them by themselves.
 */
final class Fillers implements Supplier<List<? extends Element>> {

    private final DossierSession session;
    private final OntologyIndex ontology;
    private final Event event;
    private final RoleDefinition role;

    Fillers(Check check, Event event, RoleDefinition role) {
        this.session = check.session();
        this.ontology = check.ontology();
        this.event = event;
        this.role = role;
    }

    @Override
    public List<? extends Element> get() {
        Dossier dossier = session.dossier();
        Stream<Element> elements = Stream
                .of(dossier.getEntities(), dossier.getEvents(), dossier.getRelations(), dossier.getLinks())
                .flatMap(List::stream).map(Element.class::cast);
        Stream<Element> words = session.loadedArticles().stream().flatMap(article -> article.getLiterals().stream())
                .filter(literal -> literal.getEvidenceOf().isEmpty()).map(Element.class::cast);
        return Stream.concat(elements, words).filter(this::fits).toList();
    }

    private boolean fits(Element element) {
        return !Identities.isFolded(element) && !Identities.areOne(element, event) && ontology.fits(element, role);
    }
}
