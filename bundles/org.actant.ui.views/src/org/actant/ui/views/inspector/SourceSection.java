package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Who a source is and how far it can be trusted. */
final class SourceSection extends InspectorSection {

    SourceSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.name, Literals.SOURCE__NAME));
        add(ChoiceField.row(context(), parent, Messages.kind, Literals.SOURCE__KIND));
        add(ChoiceField.row(context(), parent, Messages.reliability, Literals.SOURCE__RELIABILITY));
        add(ReferenceField.row(context(), parent, Messages.actor, Literals.SOURCE__ACTOR, Candidates::actors));
    }
}
