package org.actant.ui.views.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the navigator. */
final class Messages extends NLS {

    public static String articles = "";
    public static String actors = "";
    public static String places = "";
    public static String items = "";
    public static String times = "";
    public static String events = "";
    public static String relations = "";
    public static String links = "";
    public static String sources = "";
    public static String claims = "";
    public static String countFiltered = "";
    public static String filter = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
