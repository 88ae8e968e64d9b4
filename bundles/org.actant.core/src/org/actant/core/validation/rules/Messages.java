package org.actant.core.validation.rules;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String rangeOutside = "";
    static String rangeCutsPair = "";
    static String rangeMissing = "";
    static String quoteDiffers = "";
    static String textDiffers = "";
    static String danglingReference = "";
    static String idTwice = "";
    static String unknownType = "";
    static String abstractType = "";
    static String unknownMode = "";
    static String unknownRole = "";
    static String fillerMisfit = "";
    static String roleTooOften = "";
    static String roleEmpty = "";
    static String endMisfit = "";
    static String noEnd = "";
    static String cardinalityReversed = "";
    static String memberOfItself = "";
    static String beforeItself = "";
    static String unknownScheme = "";
    static String unknownCode = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
