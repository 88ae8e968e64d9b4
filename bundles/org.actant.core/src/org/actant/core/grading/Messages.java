package org.actant.core.grading;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String override = "";
    public static String takeBack = "";
    public static String attributed = "";
    public static String assumed = "";
    public static String via = "";
    public static String possiblyVia = "";
    public static String ours = "";
    public static String overridden = "";
    public static String notGraded = "";
    public static String decides = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
