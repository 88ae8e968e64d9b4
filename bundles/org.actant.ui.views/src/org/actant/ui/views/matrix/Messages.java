package org.actant.ui.views.matrix;

import org.eclipse.osgi.util.NLS;

/** Texts of the claims matrix, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String asserted = "";
    public static String contradicted = "";
    public static String copy = "";
    public static String denied = "";
    public static String event = "";
    public static String events = "";
    public static String eventsOf = "";
    public static String filter = "";
    public static String generic = "";
    public static String hypothetical = "";
    public static String matrix = "";
    public static String noClaims = "";
    public static String noDossier = "";
    public static String nobody = "";
    public static String open = "";
    public static String single = "";
    public static String uncertain = "";
    public static String working = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
