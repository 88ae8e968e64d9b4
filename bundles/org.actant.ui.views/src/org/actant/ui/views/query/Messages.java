package org.actant.ui.views.query;

import org.eclipse.osgi.util.NLS;

/** Texts of the query view, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String bar = "";
    public static String hint = "";
    public static String run = "";
    public static String stop = "";
    public static String queries = "";
    public static String recent = "";
    public static String ofDossier = "";
    public static String ofProgram = "";
    public static String save = "";
    public static String saveTitle = "";
    public static String saveName = "";
    public static String saveNeedsName = "";
    public static String delete = "";
    public static String running = "";
    public static String stopped = "";
    public static String rows = "";
    public static String oneRow = "";
    public static String moreRows = "";
    public static String atColumn = "";
    public static String noDossier = "";
    public static String copy = "";
    public static String copyAll = "";
    public static String results = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
