package org.actant.formats.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String noTextFile = "";
    public static String textTooLong = "";
    public static String textHasNul = "";
    public static String notBeside = "";
    public static String rangesOutside = "";
    public static String rangesCutCharacter = "";
    public static String noFile = "";
    public static String fileTooLarge = "";
    public static String trailingContent = "";
    public static String objectWanted = "";
    public static String arrayWanted = "";
    public static String stringWanted = "";
    public static String booleanWanted = "";
    public static String integerWanted = "";
    public static String numberWanted = "";
    public static String numberOutOfRange = "";
    public static String memberTwice = "";
    public static String memberMissing = "";
    public static String unknownMember = "";
    public static String unknownValue = "";
    public static String otherValueWanted = "";
    public static String arrayEmpty = "";
    public static String itemTwice = "";
    public static String forbiddenCharacter = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
