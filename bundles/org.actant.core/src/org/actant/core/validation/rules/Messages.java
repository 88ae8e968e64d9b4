package org.actant.core.validation.rules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String rangeOutside = "";
    public static String rangeCutsPair = "";
    public static String rangeMissing = "";
    public static String quoteDiffers = "";
    public static String textDiffers = "";
    public static String danglingReference = "";
    public static String idTwice = "";
    public static String unknownType = "";
    public static String abstractType = "";
    public static String unknownMode = "";
    public static String unknownRole = "";
    public static String fillerMisfit = "";
    public static String roleTooOften = "";
    public static String roleEmpty = "";
    public static String endMisfit = "";
    public static String noEnd = "";
    public static String cardinalityReversed = "";
    public static String memberOfItself = "";
    public static String beforeItself = "";
    public static String unknownScheme = "";
    public static String unknownCode = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
