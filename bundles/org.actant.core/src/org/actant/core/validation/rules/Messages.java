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
    public static String claimWithoutSource = "";
    public static String hedgedFact = "";
    public static String gradesContradict = "";
    public static String gradesDiffer = "";
    public static String datesContradict = "";
    public static String datesRunAway = "";
    public static String anchorLost = "";
    public static String anchorToReview = "";
    public static String sameName = "";
    public static String timeOf = "";
    public static String fixFill = "";
    public static String fixOtherFiller = "";
    public static String fixDeleteFilling = "";
    public static String fixChooseSource = "";
    public static String fixOurs = "";
    public static String fixUncertain = "";
    public static String fixCue = "";
    public static String fixTakeGradeBack = "";
    public static String fixRemove = "";
    public static String fixRemoveOrder = "";
    public static String fixRemoveMember = "";
    public static String fixRelocate = "";
    public static String fixAccept = "";
    public static String fixPossiblySame = "";
    public static String fixTellApart = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
