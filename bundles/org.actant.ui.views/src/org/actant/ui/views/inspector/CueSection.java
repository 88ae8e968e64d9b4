package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** What a signal word signals. */
final class CueSection extends InspectorSection {

    CueSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(ReferenceField.row(context(), parent, Messages.signals, Literals.CUE__OF, Candidates::signalled));
    }
}
