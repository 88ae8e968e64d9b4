package org.actant.ui.views.identity;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String same = "";
    public static String sameTitle = "";
    public static String sameHint = "";
    public static String sameMerge = "";
    public static String samePossibly = "";
    public static String confidence = "";
    public static String name = "";
    public static String type = "";
    public static String mentions = "";
    public static String roles = "";
    public static String split = "";
    public static String splitTitle = "";
    public static String splitHint = "";
    public static String splitNew = "";
    public static String splitExisting = "";
    public static String choose = "";
    public static String splitPreview = "";
    public static String words = "";
    public static String article = "";
    public static String claims = "";
    public static String links = "";
    public static String mergePreview = "";
    public static String possiblyPreview = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
