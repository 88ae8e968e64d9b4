package org.actant.core.journal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String inUse = "";
    public static String otherState = "";
    public static String tooLarge = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
