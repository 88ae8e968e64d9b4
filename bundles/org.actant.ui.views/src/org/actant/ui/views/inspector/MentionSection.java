package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** What a mention stands for, and in which form. */
final class MentionSection extends InspectorSection {

    MentionSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(MentionedField.row(context(), parent));
        add(ChoiceField.row(context(), parent, Messages.form, Literals.MENTION__FORM));
        add(ChoiceField.row(context(), parent, Messages.sense, Literals.MENTION__SENSE));
    }
}
