package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What a time means: a date or a duration, how it lies to an event or to an article, and its bounds. */
final class TimeSection extends InspectorSection {

    private final @Nullable EReference part;

    /** @param part the feature that holds the time; null if the time itself is shown */
    TimeSection(InspectorContext context, String heading, @Nullable EReference part) {
        super(context, heading);
        this.part = part;
    }

    @Override
    protected void createFields(Composite parent) {
        TextField value = add(TextField.row(context(), parent, Messages.value, slot(Literals.TIME_SPEC__VALUE)))
                .expecting(Notation.TIME);
        value.control().setMessage(Messages.timeExample);
        add(ChoiceField.row(context(), parent, Messages.relation, slot(Literals.TIME_SPEC__RELATION)));
        add(TimeAnchorField.row(context(), parent, slot(Literals.TIME_SPEC__ANCHOR)));
        bounds(parent, Messages.begins, Literals.TIME_SPEC__EARLIEST_BEGIN, Literals.TIME_SPEC__LATEST_BEGIN);
        bounds(parent, Messages.ends, Literals.TIME_SPEC__EARLIEST_END, Literals.TIME_SPEC__LATEST_END);
    }

    private void bounds(Composite parent, String label, EAttribute earliest, EAttribute latest) {
        Composite row = pair(parent, label);
        bound(row, label + ", " + Messages.earliest, Messages.earliest, earliest);
        bound(row, label + ", " + Messages.latest, Messages.latest, latest);
    }

    private void bound(Composite row, String name, String hint, EAttribute feature) {
        TextField field = add(new TextField(context(), row, SWT.BORDER | SWT.SINGLE, slot(feature)))
                .expecting(Notation.TIME);
        field.control().setMessage(hint);
        field.control().setToolTipText(name);
        Field.name(field.control(), name);
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(field.control());
    }

    private Slot slot(EStructuralFeature feature) {
        return Slot.in(part, feature);
    }
}
