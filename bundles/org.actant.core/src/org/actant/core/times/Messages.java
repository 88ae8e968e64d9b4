package org.actant.core.times;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String from = "";
    public static String until = "";
    public static String between = "";
    public static String contradictory = "";
    public static String derived = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
