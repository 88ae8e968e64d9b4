package org.actant.core.grading;

import org.actant.model.Reliability;
import org.actant.model.Source;

/** One step on the way to the grade of a claim. */
public sealed interface GradeStep {

    /** How a source comes into it. */
    enum Part {
        /** The claim is attributed to it. */
        ATTRIBUTED,
        /** It is open whether the claim is still attributed to it; it counts as if it were. */
        ASSUMED,
        /** A source of the chain reaches us through it. */
        VIA,
        /** It may stand in between; it does not count. */
        POSSIBLY_VIA
    }

    /**
     * A source with its reliability.
     *
     * @param source  the source
     * @param part    how it comes into it
     * @param grade   its reliability; unspecified if it is not graded, which counts as F
     * @param decides true if it is the weakest link, from which the claim has its grade
     */
    record OfSource(Source source, Part part, Reliability grade, boolean decides) implements GradeStep {
    }

    /** Nobody in the text says it: we do, and nobody grades us. */
    record Ours() implements GradeStep {
    }

    /**
     * The analyst sets the grade aside.
     *
     * @param grade  the grade that counts
     * @param reason why
     */
    record Overridden(Reliability grade, String reason) implements GradeStep {
    }
}
