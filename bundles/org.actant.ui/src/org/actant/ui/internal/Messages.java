package org.actant.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the handlers. */
final class Messages extends NLS {

    static String undo = "";
    static String undoNothing = "";
    static String redo = "";
    static String redoNothing = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
