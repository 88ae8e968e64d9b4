package org.actant.formats.xmi;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String formatName = "";
    static String reading = "";
    static String writing = "";
    static String noFile = "";
    static String notXml = "";
    static String problemOnLine = "";
    static String documentType = "";
    static String tooDeep = "";
    static String noExport = "";
    static String noDossier = "";
    static String unknownElement = "";
    static String textNotExpected = "";
    static String unknownType = "";
    static String wrongType = "";
    static String unknownFeature = "";
    static String foreignAddress = "";
    static String setTwice = "";
    static String setNotAtAll = "";
    static String wrongValue = "";
    static String idTwice = "";
    static String unknownId = "";
    static String wrongTarget = "";
    static String textTwice = "";
    static String textMissing = "";
    static String otherText = "";
    static String otherWords = "";
    static String anchorProblem = "";
    static String ecoreNamed = "";
    static String forbiddenCharacter = "";
    static String notClosed = "";
    static String unfitId = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
