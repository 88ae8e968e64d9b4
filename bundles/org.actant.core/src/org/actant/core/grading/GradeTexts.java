package org.actant.core.grading;

import java.util.List;
import org.actant.core.grading.GradeStep.OfSource;
import org.actant.core.grading.GradeStep.Ours;
import org.actant.core.grading.GradeStep.Overridden;
import org.actant.core.session.Labels;
import org.actant.model.Reliability;

/** Says how a grade came about, one line a step, in the language of the user interface. */
public final class GradeTexts {

    /** The steps to a grade, in order. */
    public List<String> steps(EffectiveGrade grade) {
        return grade.steps().stream().map(this::step).toList();
    }

    /** One step. */
    public String step(GradeStep step) {
        return switch (step) {
            case OfSource source -> {
                String line = Messages.bind(pattern(source), Labels.of(source.source()),
                        source.grade() == Reliability.UNSPECIFIED ? Messages.notGraded : source.grade().getLiteral());
                yield source.decides() ? Messages.bind(Messages.decides, line) : line;
            }
            case Ours ours -> Messages.ours;
            case Overridden overridden -> Messages.bind(Messages.overridden, overridden.grade().getLiteral(),
                    overridden.reason());
        };
    }

    private static String pattern(OfSource source) {
        return switch (source.part()) {
            case ATTRIBUTED -> Messages.attributed;
            case ASSUMED -> Messages.assumed;
            case VIA -> Messages.via;
            case POSSIBLY_VIA -> Messages.possiblyVia;
        };
    }
}
