package org.actant.ui.views.inspector;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;

/** One choice that elements of several classes have in common. */
final class SharedChoiceSection extends InspectorSection {

    private final String label;
    private final EAttribute feature;

    /** @param feature an attribute whose values are listed */
    SharedChoiceSection(InspectorContext context, String label, EAttribute feature) {
        super(context, "");
        this.label = label;
        this.feature = feature;
    }

    @Override
    protected void createFields(Composite parent) {
        add(ChoiceField.row(context(), parent, label, feature));
    }
}
