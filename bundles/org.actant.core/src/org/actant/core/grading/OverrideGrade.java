package org.actant.core.grading;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Reliability;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sets aside the grade that a claim has from its sources, or takes that back.
 *
 * @param claim  the claim
 * @param grade  the grade that counts; unspecified to take it back
 * @param reason why; needed with a grade, and forgotten without one
 */
public record OverrideGrade(Claim claim, Reliability grade, @Nullable String reason) implements ModelCommand {

    /** @throws IllegalArgumentException if there is a grade without a reason */
    public OverrideGrade {
        if (grade != Reliability.UNSPECIFIED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A grade is set aside with a reason.");
        }
    }

    @Override
    public String label() {
        return Messages.bind(grade == Reliability.UNSPECIFIED ? Messages.takeBack : Messages.override,
                Labels.of(claim), grade.getLiteral());
    }

    @Override
    public void run(Edit edit) {
        edit.set(claim, Literals.CLAIM__GRADE, grade);
        edit.set(claim, Literals.CLAIM__GRADE_REASON, grade == Reliability.UNSPECIFIED ? null : reason);
    }
}
