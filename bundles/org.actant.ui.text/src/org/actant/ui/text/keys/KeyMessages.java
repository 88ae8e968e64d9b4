package org.actant.ui.text.keys;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class KeyMessages extends NLS {

    public static String title = "";
    public static String filter = "";
    public static String hint = "";

    static {
        initializeMessages(KeyMessages.class.getPackageName() + ".messages", KeyMessages.class);
    }

    private KeyMessages() {
    }
}
