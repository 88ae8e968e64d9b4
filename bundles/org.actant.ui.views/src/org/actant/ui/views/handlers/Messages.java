package org.actant.ui.views.handlers;

import org.eclipse.osgi.util.NLS;

/** Texts of the handlers. */
final class Messages extends NLS {

    public static String claimWhere = "";
    public static String closeQuestion = "";
    public static String closeTitle = "";
    public static String deleteFailed = "";
    public static String discard = "";
    public static String newSource = "";
    public static String noRecent = "";
    public static String openDossier = "";
    public static String rename = "";
    public static String renameEmpty = "";
    public static String renamePrompt = "";
    public static String sameAs = "";
    public static String save = "";
    public static String sourceName = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
