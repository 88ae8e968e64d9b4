package org.actant.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the handlers and of the preference page. */
final class Messages extends NLS {

    public static String undo = "";
    public static String undoNothing = "";
    public static String redo = "";
    public static String redoNothing = "";
    public static String analystDescription = "";
    public static String analystName = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
