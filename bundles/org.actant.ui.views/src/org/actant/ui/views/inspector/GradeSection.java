package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.grading.EffectiveGrade;
import org.actant.core.grading.GradeTexts;
import org.actant.core.grading.OverrideGrade;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Reliability;
import org.actant.ui.elements.Labelled;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How far a claim can be trusted, how that follows from its sources, and what we set in its place. */
final class GradeSection extends InspectorSection {

    private final GradeTexts texts = new GradeTexts();
    private @Nullable Label grade;
    private @Nullable Label steps;
    private @Nullable Button takeBack;

    GradeSection(InspectorContext context) {
        super(context, Messages.effectiveGrade);
    }

    @Override
    protected void createFields(Composite parent) {
        grade = line(parent);
        steps = line(parent);
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        Field.button(buttons, Messages.otherGradeButton, Messages.otherGrade, this::override);
        takeBack = Field.button(buttons, Messages.takeGradeBack, Messages.takeGradeBackHint,
                () -> override(Reliability.UNSPECIFIED, null));
    }

    private static Label line(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void override() {
        Claim claim = only(Claim.class);
        if (claim == null) {
            return;
        }
        List<Labelled<Reliability>> grades = Reliability.VALUES.stream()
                .filter(value -> value != Reliability.UNSPECIFIED)
                .map(value -> new Labelled<>(value, context().types().label(Literals.RELIABILITY, value))).toList();
        String reason = claim.getGradeReason();
        GradeDialog dialog = new GradeDialog(body().getShell(), grades, EffectiveGrade.of(claim).reliability(),
                reason == null ? "" : reason);
        if (dialog.open() == Dialog.OK) {
            override(dialog.grade(), dialog.reason());
        }
    }

    private void override(Reliability value, @Nullable String reason) {
        Subject shown = subject();
        Claim claim = only(Claim.class);
        if (shown != null && claim != null) {
            context().actions().execute(shown.session(), new OverrideGrade(claim, value, reason));
        }
    }

    @Override
    public void show(Subject shown) {
        super.show(shown);
        refresh();
    }

    @Override
    public void changed(SessionChange change) {
        super.changed(change);
        refresh();
    }

    private void refresh() {
        Claim claim = only(Claim.class);
        Label title = grade;
        Label lines = steps;
        Button button = takeBack;
        if (title == null || lines == null || button == null) {
            return;
        }
        setVisible(claim != null, claim != null);
        if (claim != null) {
            EffectiveGrade effective = EffectiveGrade.of(claim);
            title.setText(name(effective).replace("&", "&&"));
            lines.setText(String.join("\n", texts.steps(effective)).replace("&", "&&"));
            button.setEnabled(effective.isOverridden());
            context().actions().resized();
        }
    }

    /** The grade in short and in words. */
    private String name(EffectiveGrade effective) {
        String letter = context().types().label(Literals.RELIABILITY, effective.reliability());
        String figure = effective.credibility() == 0
                ? ""
                : effective.credibility() + " \u2013 "
                        + context().types().scaleValue("credibility", String.valueOf(effective.credibility()));
        return letter.isEmpty() || figure.isEmpty()
                ? (letter + figure).isEmpty() ? Messages.notGraded : letter + figure
                : letter + ", " + figure;
    }
}
