package org.actant.ui.views.ontology;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A yes or no of the form. */
final class FormCheck implements FormField {

    private final Button button;
    private final BooleanSupplier value;

    FormCheck(Composite parent, String label, BooleanSupplier value, Consumer<Boolean> write) {
        this.value = value;
        new Label(parent, SWT.NONE);
        button = new Button(parent, SWT.CHECK);
        button.setText(label);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> write.accept(button.getSelection()));
        refresh();
    }

    @Override
    public void refresh() {
        button.setSelection(value.getAsBoolean());
    }
}
