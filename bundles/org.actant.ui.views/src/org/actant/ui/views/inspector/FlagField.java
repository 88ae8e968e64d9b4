package org.actant.ui.views.inspector;

import org.actant.ui.views.CheckBox;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A yes or no. */
public final class FlagField extends Field {

    private final Button button;

    /** A check box in the second column of a row of its own. */
    public static FlagField row(InspectorContext context, Composite parent, String label, EAttribute feature) {
        label(parent, "");
        FlagField field = new FlagField(context, parent, label, Slot.of(feature));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field.button);
        field.button.setToolTipText(label);
        return field;
    }

    /** @param slot where the value is read and written */
    public FlagField(InspectorContext context, Composite parent, String label, Slot slot) {
        super(context, slot);
        button = CheckBox.create(parent, label);
        button.addListener(SWT.Selection, event -> write(button.getSelection()));
    }

    /** The control. */
    public Button control() {
        return button;
    }

    @Override
    public void refresh() {
        if (!button.isDisposed()) {
            button.setSelection(Boolean.TRUE.equals(value()));
        }
    }
}
