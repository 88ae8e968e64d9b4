package org.actant.core.validation;

import org.actant.model.Element;

/** One rule of the model. Found as an OSGi service. Asked about one element at a time; looks, and changes nothing. */
public interface Rule {

    /** Short key of the rule, such as {@code range}. */
    String id();

    /** Looks at an element and reports what is wrong with it; most rules look at one class and leave the others. */
    void check(Element element, Check check);
}
