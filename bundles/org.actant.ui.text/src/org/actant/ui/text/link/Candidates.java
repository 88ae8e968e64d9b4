package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.actant.core.identity.Identities;
import org.actant.core.names.NameIndex;
import org.actant.core.names.NameMatch;
import org.actant.model.Element;

/**
 * The elements that words at one place may be tied to, the likeliest first: by likeness of names, then what was linked
 * lately, then what is mentioned nearby. There are {@value NameIndex#MOST} at most, however many the dossier has.
 */
final class Candidates {

    private final NameIndex names;
    private final Predicate<Element> kinds;
    private final List<Element> preferred;

    /**
     * @param kinds     which classes and types come into question, see {@link NameIndex#find}
     * @param preferred what was linked lately, then what is near
     */
    Candidates(NameIndex names, Predicate<Element> kinds, List<Element> preferred) {
        this.names = names;
        this.kinds = kinds;
        this.preferred = preferred;
    }

    /** False while names are being prepared: of many, only some are found until then. */
    boolean isComplete() {
        return names.isReady();
    }

    /** Those with names like some words first, then others. */
    List<Element> likeliest(String words) {
        List<Element> likeliest = new ArrayList<>(alike(words));
        Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(likeliest);
        standing(names.some(kinds, preferred)).stream().filter(known::add).forEach(likeliest::add);
        return likeliest.subList(0, Math.min(NameIndex.MOST, likeliest.size()));
    }

    /** Those with names like what was typed; others as well if nothing was. */
    List<Element> matching(String typed) {
        return typed.isBlank() ? likeliest("") : alike(typed);
    }

    /** Those with names like some words. */
    List<Element> alike(String words) {
        return standing(names.find(words, kinds, preferred));
    }

    /** Who was folded into another is found by its names, but the other stands for it, if it is of a kind that is wanted. */
    private List<Element> standing(List<NameMatch> found) {
        return found.stream().map(match -> Identities.standingFor(match.element())).distinct().filter(kinds).toList();
    }
}
