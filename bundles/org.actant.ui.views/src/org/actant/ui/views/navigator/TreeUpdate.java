package org.actant.ui.views.navigator;

/** One thing that a tree over the model must do after a change. */
sealed interface TreeUpdate {

    /** A row came. */
    record Inserted(Object parent, Object row, int index) implements TreeUpdate {
    }

    /** A row left. */
    record Removed(Object parent, Object row) implements TreeUpdate {
    }

    /** A row has another label or chip. */
    record Relabelled(Object row) implements TreeUpdate {
    }

    /** Something below a row came or went: chunks of a category, or what was folded into an element. */
    record Restructured(Object row) implements TreeUpdate {
    }
}
