package org.actant.ui.views.ontology;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.actant.ui.views.CheckBox;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A yes or no of the form, over its whole width. */
final class FormCheck implements FormField {

    private final Button button;
    private final BooleanSupplier value;

    FormCheck(Composite parent, String label, BooleanSupplier value, Consumer<Boolean> write) {
        this.value = value;
        button = CheckBox.create(parent, label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> write.accept(button.getSelection()));
        refresh();
    }

    @Override
    public void refresh() {
        button.setSelection(value.getAsBoolean());
    }
}
