package org.actant.ui.text.link;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class LinkMessages extends NLS {

    public static String failed = "";
    public static String actor = "";
    public static String place = "";
    public static String item = "";
    public static String time = "";
    public static String linkTo = "";
    public static String newOne = "";
    public static String newEvent = "";
    public static String eventType = "";
    public static String eventLabel = "";
    public static String role = "";
    public static String filler = "";
    public static String required = "";
    public static String cueOf = "";
    public static String filter = "";
    public static String hint = "";
    public static String hintWithType = "";
    public static String source = "";
    public static String mentionOfEvent = "";
    public static String whoClaims = "";
    public static String nobody = "";
    public static String qualifierOf = "";
    public static String takesUp = "";
    public static String takesUpMore = "";
    public static String nothingMore = "";
    public static String byItself = "";
    public static String words = "";
    public static String whichSource = "";
    public static String sourceOf = "";
    public static String hintMore = "";
    public static String nothing = "";

    static {
        initializeMessages(LinkMessages.class.getPackageName() + ".messages", LinkMessages.class);
    }

    private LinkMessages() {
    }
}
