package org.actant.core.grading;

import java.util.List;
import org.actant.core.grading.GradeStep.OfSource;
import org.actant.core.grading.GradeStep.Overridden;
import org.actant.core.grading.GradeStep.Part;
import org.actant.model.Claim;
import org.actant.model.Reliability;

/**
 * How far a claim can be trusted, on the Admiralty scale (NATO AJP-2.1): a letter for the sources and a figure for what
 * they say. The letter is that of the weakest link between the origin and us, unless the analyst sets it aside; the
 * figure is the credibility of the claim.
 *
 * @param reliability A to F; unspecified if no source says it
 * @param credibility 1 to 6; 0 if not graded
 * @param steps       how it came about: the chain nearest to us first, then what it comes through, then what was set aside
 */
public record EffectiveGrade(Reliability reliability, int credibility, List<GradeStep> steps) {

    public EffectiveGrade {
        steps = List.copyOf(steps);
    }

    /** The grade of a claim as it stands now. */
    public static EffectiveGrade of(Claim claim) {
        return new SourcePath(claim).grade();
    }

    /** True if the analyst set aside what follows from the sources. */
    public boolean isOverridden() {
        return steps.stream().anyMatch(Overridden.class::isInstance);
    }

    /** True if it rests on a source of which it is open whether it says so. */
    public boolean isAssumed() {
        return steps.stream().anyMatch(step -> step instanceof OfSource source && source.part() == Part.ASSUMED);
    }

    /** In short, such as {@code B2}; {@code B} if the claim is not graded; empty if nothing is. */
    public String text() {
        return (reliability == Reliability.UNSPECIFIED ? "" : reliability.getLiteral())
                + (credibility == 0 ? "" : credibility);
    }
}
