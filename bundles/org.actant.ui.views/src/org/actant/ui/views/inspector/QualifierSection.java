package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Which event words qualify, and what they say of it. */
final class QualifierSection extends InspectorSection {

    QualifierSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(ReferenceField.row(context(), parent, Messages.qualifies, Literals.QUALIFIER__OF, Candidates::events));
        add(ChoiceField.row(context(), parent, Messages.aspect, Literals.QUALIFIER__ASPECT));
    }
}
