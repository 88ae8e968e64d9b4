package org.actant.ui.text.occurrences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class OccurrenceMessages extends NLS {

    public static String title = "";
    public static String heading = "";
    public static String message = "";
    public static String wholeWords = "";
    public static String matchCase = "";
    public static String endings = "";
    public static String aliases = "";
    public static String allArticles = "";
    public static String link = "";
    public static String searching = "";
    public static String searchingArticles = "";
    public static String changed = "";
    public static String stop = "";
    public static String counts = "";
    public static String tooMany = "";
    public static String linkedAlready = "";
    public static String linkedTo = "";

    static {
        initializeMessages(OccurrenceMessages.class.getPackageName() + ".messages", OccurrenceMessages.class);
    }

    private OccurrenceMessages() {
    }
}
