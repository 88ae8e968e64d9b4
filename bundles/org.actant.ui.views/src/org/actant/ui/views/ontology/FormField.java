package org.actant.ui.views.ontology;

/** A value of the chosen type in the form. */
interface FormField {

    /** Shows the value as it is now. */
    void refresh();

    /** Writes what was typed and not yet written. */
    default void commit() {
        // most fields write at once
    }

    /** True if something was typed and not yet written. */
    default boolean isPending() {
        return false;
    }
}
