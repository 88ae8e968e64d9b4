package org.actant.formats.xmi;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String formatName = "";
    public static String reading = "";
    public static String writing = "";
    public static String notXml = "";
    public static String problemOnLine = "";
    public static String documentType = "";
    public static String tooDeep = "";
    public static String noExport = "";
    public static String noDossier = "";
    public static String unknownElement = "";
    public static String textNotExpected = "";
    public static String unknownType = "";
    public static String wrongType = "";
    public static String unknownFeature = "";
    public static String foreignAddress = "";
    public static String setTwice = "";
    public static String setNotAtAll = "";
    public static String wrongValue = "";
    public static String idTwice = "";
    public static String unknownId = "";
    public static String wrongTarget = "";
    public static String textTwice = "";
    public static String textMissing = "";
    public static String otherText = "";
    public static String otherWords = "";
    public static String anchorProblem = "";
    public static String ecoreNamed = "";
    public static String forbiddenCharacter = "";
    public static String notClosed = "";
    public static String unfitId = "";
    public static String tooMany = "";
    public static String textTooLong = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
