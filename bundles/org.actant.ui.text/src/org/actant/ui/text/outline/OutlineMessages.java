package org.actant.ui.text.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class OutlineMessages extends NLS {

    public static String title = "";
    public static String filter = "";
    public static String hint = "";
    public static String claim = "";

    static {
        initializeMessages(OutlineMessages.class.getPackageName() + ".messages", OutlineMessages.class);
    }

    private OutlineMessages() {
    }
}
