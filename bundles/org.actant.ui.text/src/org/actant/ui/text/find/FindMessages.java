package org.actant.ui.text.find;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class FindMessages extends NLS {

    public static String find = "";
    public static String previous = "";
    public static String next = "";
    public static String close = "";
    public static String counts = "";
    public static String nothing = "";

    static {
        initializeMessages(FindMessages.class.getPackageName() + ".messages", FindMessages.class);
    }

    private FindMessages() {
    }
}
