package org.actant.ui;

import org.actant.model.Element;

/** What an editor adapts to if it can show where an element stands. */
@FunctionalInterface
public interface ElementRevealer {

    /**
     * Selects the element and scrolls to it: an anchor, or the first mention of what is mentioned in several places.
     * Does nothing if the editor has no place for it. Called on the UI thread.
     */
    void reveal(Element element);
}
