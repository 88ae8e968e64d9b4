package org.actant.ui.views.tables;

import org.eclipse.osgi.util.NLS;

/** Texts of the tables, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String about = "";
    public static String actor = "";
    public static String actors = "";
    public static String actuality = "";
    public static String allColumns = "";
    public static String article = "";
    public static String chain = "";
    public static String claims = "";
    public static String clearFilters = "";
    public static String columns = "";
    public static String confidence = "";
    public static String copy = "";
    public static String copyAll = "";
    public static String credibility = "";
    public static String date = "";
    public static String definiteness = "";
    public static String degree = "";
    public static String epistemic = "";
    public static String events = "";
    public static String failed = "";
    public static String filter = "";
    public static String filterHint = "";
    public static String from = "";
    public static String grade = "";
    public static String group = "";
    public static String groupBy = "";
    public static String hideColumn = "";
    public static String kind = "";
    public static String kinds = "";
    public static String label = "";
    public static String likelihood = "";
    public static String links = "";
    public static String members = "";
    public static String mentions = "";
    public static String name = "";
    public static String names = "";
    public static String noDossier = "";
    public static String noGroups = "";
    public static String note = "";
    public static String oneRow = "";
    public static String participants = "";
    public static String phase = "";
    public static String place = "";
    public static String polarity = "";
    public static String quantity = "";
    public static String reliability = "";
    public static String rows = "";
    public static String rowsOf = "";
    public static String sources = "";
    public static String table = "";
    public static String to = "";
    public static String type = "";
    public static String ungrouped = "";
    public static String via = "";
    public static String volition = "";
    public static String working = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
