package org.actant.core.validation;

import org.actant.model.Element;

/**
 * One rule of the model. Found as an OSGi service. Asked about one element at a time; looks, and changes nothing. What
 * can only be said of the dossier as a whole, such as that a chain of events leads back to its beginning, is said when
 * it is asked about the dossier, from what the session derives and keeps.
 */
public interface Rule {

    /** Short key of the rule, such as {@code range}. */
    String id();

    /** Looks at an element and reports what is wrong with it; most rules look at one class and leave the others. */
    void check(Element element, Check check);
}
