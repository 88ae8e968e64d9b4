package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Where a place lies on the map. */
final class PlaceSection extends InspectorSection {

    PlaceSection(InspectorContext context) {
        super(context, Messages.map);
    }

    @Override
    protected void createFields(Composite parent) {
        add(ChoiceField.row(context(), parent, Messages.precision, Literals.PLACE__PRECISION));
        add(TextField.row(context(), parent, Messages.latitude, Literals.PLACE__LATITUDE));
        add(TextField.row(context(), parent, Messages.longitude, Literals.PLACE__LONGITUDE));
    }
}
