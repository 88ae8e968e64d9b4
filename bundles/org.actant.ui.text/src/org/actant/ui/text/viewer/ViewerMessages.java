package org.actant.ui.text.viewer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
public final class ViewerMessages extends NLS {

    public static String articleDeleted = "";
    public static String textChanged = "";
    public static String textChangedShort = "";
    public static String cue = "";
    public static String qualifier = "";
    public static String anaphor = "";
    public static String literal = "";
    public static String mention = "";
    public static String actual = "";
    public static String uncertain = "";
    public static String hypothetical = "";
    public static String generic = "";
    public static String negated = "";
    public static String overview = "";
    public static String show = "";
    public static String showTip = "";
    public static String entities = "";
    public static String events = "";
    public static String cues = "";
    public static String otherSpans = "";
    public static String types = "";
    public static String realis = "";
    public static String onlyThis = "";
    public static String everything = "";
    public static String source = "";
    public static String reading = "";
    public static String numbers = "";
    public static String larger = "";
    public static String smaller = "";
    public static String usualSize = "";
    public static String copied = "";

    static {
        initializeMessages(ViewerMessages.class.getPackageName() + ".messages", ViewerMessages.class);
    }

    private ViewerMessages() {
    }
}
