package org.actant.core.grading;

import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.eclipse.jdt.annotation.Nullable;

/** What a claim makes of the world. */
public enum Stance {

    /** It happens. */
    ASSERTED,
    /** It does not happen. */
    DENIED,
    /** It may happen. */
    UNCERTAIN,
    /** It happens in a world that is only thought of. */
    HYPOTHETICAL,
    /** It happens in general. */
    GENERIC,
    /** It does not say. */
    OPEN;

    /** That of a claim; what the claim leaves open is taken from what it is about. */
    public static Stance of(Claim claim) {
        Realis stated = claim.getRealis();
        Realis inherited = inherited(claim.getAbout());
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

    private static @Nullable Realis inherited(@Nullable Element about) {
        return switch (about) {
            case Event event -> event.getRealis();
            case Connection connection -> connection.getRealis();
            case null, default -> null;
        };
    }

    private static Polarity polarity(@Nullable Realis realis) {
        return realis == null ? Polarity.UNSPECIFIED : realis.getPolarity();
    }

    private static Actuality actuality(@Nullable Realis realis) {
        return realis == null ? Actuality.UNSPECIFIED : realis.getActuality();
    }
}
