package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** The remark of the analyst. */
final class NotesSection extends InspectorSection {

    private static final int LINES = 3;

    NotesSection(InspectorContext context) {
        super(context, Messages.notes);
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.area(context(), parent, Messages.notes, Literals.ELEMENT__NOTE, LINES));
    }
}
