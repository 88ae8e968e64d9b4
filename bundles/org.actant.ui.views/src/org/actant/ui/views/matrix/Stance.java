package org.actant.ui.views.matrix;

import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * What a claim makes of the world: each with a sign, letters and a colour, so that none of them is needed alone. The
 * colours are told apart by people who see red and green alike.
 */
public enum Stance {

    /** It happens. */
    ASSERTED("\u2713", "ACT", new RGB(0x00, 0x9e, 0x73)),
    /** It does not happen. */
    DENIED("\u2717", "NEG", new RGB(0xd5, 0x5e, 0x00)),
    /** It may happen. */
    UNCERTAIN("?", "UNC", new RGB(0xe6, 0x9f, 0x00)),
    /** It happens in a world that is only thought of. */
    HYPOTHETICAL("\u25c7", "HYP", new RGB(0x56, 0xb4, 0xe9)),
    /** It happens in general. */
    GENERIC("\u2217", "GEN", new RGB(0x80, 0x80, 0x80)),
    /** It does not say. */
    OPEN("\u00b7", "\u2013", new RGB(0x80, 0x80, 0x80));

    private final String sign;
    private final String letters;
    private final RGB colour;

    Stance(String sign, String letters, RGB colour) {
        this.sign = sign;
        this.letters = letters;
        this.colour = colour;
    }

    /** The sign and the letters. */
    String text() {
        return sign + " " + letters;
    }

    /** The sign. */
    String sign() {
        return sign;
    }

    /** The colour with which the ground is tinted. */
    RGB colour() {
        return colour;
    }

    /** Its name in the language of the user interface. */
    String label() {
        return switch (this) {
            case ASSERTED -> Messages.asserted;
            case DENIED -> Messages.denied;
            case UNCERTAIN -> Messages.uncertain;
            case HYPOTHETICAL -> Messages.hypothetical;
            case GENERIC -> Messages.generic;
            case OPEN -> Messages.open;
        };
    }

    /** That of a claim; what the claim leaves open is taken from what it is about. */
    public static Stance of(Claim claim) {
        Element about = claim.getAbout();
        Realis stated = claim.getRealis();
        Realis inherited = about instanceof Event event ? event.getRealis() : null;
        boolean isNegative = polarity(stated) == Polarity.UNSPECIFIED
                ? polarity(inherited) == Polarity.NEG
                : polarity(stated) == Polarity.NEG;
        Actuality actuality = actuality(stated) == Actuality.UNSPECIFIED ? actuality(inherited) : actuality(stated);
        return switch (actuality) {
            case ACT -> isNegative ? DENIED : ASSERTED;
            case UNC -> UNCERTAIN;
            case HYP -> HYPOTHETICAL;
            case GEN -> GENERIC;
            case UNSPECIFIED -> isNegative ? DENIED : OPEN;
        };
    }

    private static Polarity polarity(@Nullable Realis realis) {
        return realis == null ? Polarity.UNSPECIFIED : realis.getPolarity();
    }

    private static Actuality actuality(@Nullable Realis realis) {
        return realis == null ? Actuality.UNSPECIFIED : realis.getActuality();
    }
}
