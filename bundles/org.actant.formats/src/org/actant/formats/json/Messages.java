package org.actant.formats.json;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String formatName = "";
    static String reading = "";
    static String noFile = "";
    static String notJson = "";
    static String problemAt = "";
    static String trailingContent = "";
    static String objectWanted = "";
    static String arrayWanted = "";
    static String stringWanted = "";
    static String booleanWanted = "";
    static String integerWanted = "";
    static String numberOutOfRange = "";
    static String memberTwice = "";
    static String memberMissing = "";
    static String unknownMember = "";
    static String memberOfOtherClass = "";
    static String unknownValue = "";
    static String otherValueWanted = "";
    static String arrayEmpty = "";
    static String itemTwice = "";
    static String forbiddenCharacter = "";
    static String noId = "";
    static String idTwice = "";
    static String unknownId = "";
    static String wrongTarget = "";
    static String twoOffsetsWanted = "";
    static String wrongRanges = "";
    static String anchorProblem = "";
    static String otherWords = "";
    static String noDigest = "";
    static String textMissing = "";
    static String otherText = "";
    static String otherLineEnd = "";
    static String writing = "";
    static String nothingToWrite = "";
    static String sameFile = "";
    static String unfitId = "";
    static String unfitAnchor = "";
    static String notWritable = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
