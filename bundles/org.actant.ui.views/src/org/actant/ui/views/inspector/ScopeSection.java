package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Whether the last source of a chain says it for certain. */
final class ScopeSection extends InspectorSection {

    ScopeSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(FlagField.row(context(), parent, Messages.scopeCertain, Literals.CLAIM__SCOPE_CERTAIN)).control()
                .setToolTipText(Messages.scopeHint);
    }
}
