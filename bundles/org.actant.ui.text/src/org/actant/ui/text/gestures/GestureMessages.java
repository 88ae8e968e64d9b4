package org.actant.ui.text.gestures;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class GestureMessages extends NLS {

    public static String failed = "";
    public static String noWords = "";
    public static String noSpan = "";
    public static String noEvent = "";
    public static String noRealis = "";
    public static String noMention = "";
    public static String noMore = "";
    public static String nothingToRepeat = "";
    public static String nothingWouldBeLeft = "";
    public static String selectFirst = "";
    public static String linkFirst = "";
    public static String noHedge = "";
    public static String noName = "";
    public static String noProblem = "";
    public static String groupLink = "";
    public static String groupClaim = "";
    public static String groupSpan = "";
    public static String groupMove = "";
    public static String groupSelect = "";
    public static String groupRead = "";
    public static String endOfText = "";

    static {
        initializeMessages(GestureMessages.class.getPackageName() + ".messages", GestureMessages.class);
    }

    private GestureMessages() {
    }
}
