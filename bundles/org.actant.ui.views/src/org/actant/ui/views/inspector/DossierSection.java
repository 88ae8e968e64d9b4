package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** What a dossier is about. */
final class DossierSection extends InspectorSection {

    DossierSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.name, Literals.DOSSIER__NAME));
        add(ChoiceField.row(context(), parent, Messages.marking, Literals.DOSSIER__MARKING));
        Field.label(parent, Messages.description);
        Field.label(parent, "");
        add(TextField.area(context(), parent, Messages.description, Literals.DOSSIER__DESCRIPTION, 3));
    }
}
