package org.actant.core.names;

import java.util.List;

import org.actant.model.ActantFactory;
import org.actant.model.Element;

/**
 * An element with the forms of its names.
 *
 * @param element the element
 * @param names   its names, none of them empty
 * @param kind    what groups it with others
 * @param serial  place in the order in which elements were named; tells those apart that have like names
 */
record NamedElement(Element element, List<NameForms> names, NameKind kind, long serial) {

    /** Comes before all others of the same letters. */
    static final NamedElement BEFORE_ALL = new NamedElement(ActantFactory.eINSTANCE.createSource(), List.of(),
            new NameKind("", ""), -1);

    /** How alike some words are to the name that is most like them. */
    int likeness(NameForms words) {
        int best = Likeness.NONE;
        for (NameForms name : names) {
            best = Math.max(best, Likeness.of(words, name));
        }
        return best;
    }
}
