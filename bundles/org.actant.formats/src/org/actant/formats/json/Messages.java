package org.actant.formats.json;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String formatName = "";
    public static String reading = "";
    public static String notJson = "";
    public static String problemAt = "";
    public static String memberOfOtherClass = "";
    public static String noId = "";
    public static String idTwice = "";
    public static String unknownId = "";
    public static String wrongTarget = "";
    public static String twoOffsetsWanted = "";
    public static String wrongRanges = "";
    public static String anchorProblem = "";
    public static String otherWords = "";
    public static String noDigest = "";
    public static String textMissing = "";
    public static String otherText = "";
    public static String otherLineEnd = "";
    public static String writing = "";
    public static String nothingToWrite = "";
    public static String sameFile = "";
    public static String unfitId = "";
    public static String unfitAnchor = "";
    public static String notWritable = "";
    public static String tooMuch = "";
    public static String notCarried = "";
    public static String affiliations = "";
    public static String coordinates = "";
    public static String bounds = "";
    public static String confidence = "";
    public static String notes = "";
    public static String anchorStates = "";
    public static String looseAnchors = "";
    public static String articleDetails = "";
    public static String dossierDetails = "";
    public static String provenance = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
