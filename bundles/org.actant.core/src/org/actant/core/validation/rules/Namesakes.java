package org.actant.core.validation.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.actant.core.identity.Identities;
import org.actant.core.identity.PossiblySame;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.DossierSession;
import org.actant.core.store.Unresolved;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Entity;
import org.actant.model.Name;
import org.actant.model.NameForm;
import org.actant.model.Relation;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Actors that share a name, in whatever spelling of capitals and spaces. Abbreviations, adjectives and metonyms are not
 * what somebody is called, and do not count. Of several with one name each is held against the first.
 */
final class Namesakes {

    /**
     * Two actors that share a name.
     *
     * @param one   the one that was there first
     * @param other the other one
     * @param name  the name as the other one has it
     */
    record Pair(Actor one, Actor other, String name) {
    }

    private static final Set<NameForm> NO_NAMES = Set.of(NameForm.ABBREVIATION, NameForm.ADJECTIVE, NameForm.METONYM);

    private final DossierSession session;
    private final Map<String, Actor> firsts = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    Namesakes(DossierSession session) {
        this.session = session;
    }

    /** All of them, each two once. */
    List<Pair> pairs() {
        for (Entity entity : session.dossier().getEntities()) {
            if (entity instanceof Actor actor && !Identities.isFolded(actor)) {
                look(actor);
            }
        }
        return pairs;
    }

    private void look(Actor actor) {
        Set<Actor> found = new HashSet<>();
        look(actor, actor.getName(), found);
        if (actor.eIsSet(Literals.ENTITY__NAMES)) {
            for (Name name : actor.getNames()) {
                if (!NO_NAMES.contains(name.getForm())) {
                    look(actor, name.getText(), found);
                }
            }
        }
    }

    private void look(Actor actor, @Nullable String name, Set<Actor> found) {
        if (name == null || name.isBlank()) {
            return;
        }
        String key = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        Actor first = firsts.putIfAbsent(key, actor);
        if (first != null && first != actor && found.add(first) && !isSettled(first, actor)
                && !isSettled(actor, first)) {
            pairs.add(new Pair(first, actor, name.strip()));
        }
    }

    private boolean isSettled(Actor one, Actor other) {
        CrossReferences references = session.references();
        return references.to(one, Literals.CONNECTION__SOURCES, Relation.class).stream()
                .anyMatch(relation -> PossiblySame.RELATION.equals(relation.getType())
                        && Unresolved.list(relation.getTargets()).contains(other));
    }
}
