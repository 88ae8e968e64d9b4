package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Whether it is certain what an anaphor takes up. */
final class AntecedentSection extends InspectorSection {

    AntecedentSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(FlagField.row(context(), parent, Messages.antecedentCertain, Literals.ANAPHOR__CERTAIN)).control()
                .setToolTipText(Messages.antecedentHint);
    }
}
