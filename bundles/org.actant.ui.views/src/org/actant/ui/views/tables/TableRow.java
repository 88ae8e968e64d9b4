package org.actant.ui.views.tables;

import org.actant.model.Element;

/** A row as it is shown. */
public sealed interface TableRow {

    /**
     * An element.
     *
     * @param element the element
     */
    record Of(Element element) implements TableRow {
    }

    /**
     * The heading of a group.
     *
     * @param title     what its rows have in common; empty if that is nothing
     * @param count     how many rows it has
     * @param collapsed whether they are hidden
     */
    record Group(String title, int count, boolean collapsed) implements TableRow {
    }
}
