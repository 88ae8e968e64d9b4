package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.elements.Labelled;
import org.eclipse.swt.widgets.Composite;

/** What is claimed and how it is graded. */
final class ClaimSection extends InspectorSection {

    private static final int WORST = 6;

    ClaimSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(ReferenceField.row(context(), parent, Messages.about, Literals.CLAIM__ABOUT, Candidates::statements));
        add(ChoiceField.row(context(), parent, Messages.aboutKind, Literals.CLAIM__ABOUT_KIND));
        add(ChoiceField.row(context(), parent, Messages.kind, Literals.CLAIM__KIND));
        add(ChoiceField.row(context(), parent, Messages.credibility, Literals.CLAIM__CREDIBILITY,
                this::credibilities));
        add(ChoiceField.row(context(), parent, Messages.confidence, Literals.CLAIM__CONFIDENCE));
        add(ChoiceField.row(context(), parent, Messages.likelihood, Literals.CLAIM__LIKELIHOOD));
        add(ChoiceField.row(context(), parent, Messages.basis, Literals.CLAIM__BASIS));
        add(ChoiceField.row(context(), parent, Messages.epistemic, Literals.CLAIM__EPISTEMIC));
    }

    private List<Labelled<Integer>> credibilities() {
        List<Labelled<Integer>> choices = new ArrayList<>();
        choices.add(new Labelled<>(0, ""));
        for (int grade = 1; grade <= WORST; grade++) {
            choices.add(new Labelled<>(grade,
                    grade + " \u2013 " + context().types().scaleValue("credibility", String.valueOf(grade))));
        }
        return choices;
    }
}
