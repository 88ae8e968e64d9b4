package org.actant.ui.views.problems;

import org.eclipse.osgi.util.NLS;

/** Texts of the problems view. */
final class Messages extends NLS {

    public static String andMore = "";
    public static String dossier = "";
    public static String element = "";
    public static String fixFailed = "";
    public static String goTo = "";
    public static String group = "";
    public static String noFix = "";
    public static String none = "";
    public static String place = "";
    public static String problem = "";
    public static String summary = "";
    public static String summaryOfSome = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
