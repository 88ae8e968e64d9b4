package org.actant.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.actant.model.Dossier;
import org.actant.model.Element;

/**
 * Finds by the letters of names alone, without anything prepared: what is called like that, and what has a name that
 * begins like that. Looks at the names one by one, until enough is found.
 */
record PlainSearch(Dossier dossier) {

    List<NameMatch> find(String folded, Predicate<Element> kinds, int most) {
        List<NameMatch> found = new ArrayList<>();
        elements(kinds).map(element -> new NameMatch(element, likeness(folded, element)))
                .filter(match -> match.likeness() > Likeness.NONE).limit(most).forEach(found::add);
        return found;
    }

    /** The first of them, in the order of the dossier. */
    List<NameMatch> some(Predicate<Element> kinds, int most) {
        return elements(kinds).map(element -> new NameMatch(element, Likeness.NONE)).limit(most).toList();
    }

    private Stream<? extends Element> elements(Predicate<Element> kinds) {
        return Stream.of(dossier.getEntities(), dossier.getEvents(), dossier.getSources()).flatMap(List::stream)
                .filter(kinds);
    }

    private static int likeness(String folded, Element element) {
        int best = Likeness.NONE;
        for (String name : ElementNames.of(element)) {
            String other = Folding.fold(name);
            if (other.equals(folded)) {
                return Likeness.EXACT;
            }
            best = other.startsWith(folded) ? Likeness.PREFIX : best;
        }
        return best;
    }
}
