package org.actant.ui.text.print;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class PrintMessages extends NLS {

    public static String failed = "";
    public static String pageOf = "";
    public static String printing = "";

    static {
        initializeMessages(PrintMessages.class.getPackageName() + ".messages", PrintMessages.class);
    }

    private PrintMessages() {
    }
}
