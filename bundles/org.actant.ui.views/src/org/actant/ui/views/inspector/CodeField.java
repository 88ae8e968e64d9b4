package org.actant.ui.views.inspector;

import java.util.Objects;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.actant.ui.views.inspector.CodeChoices.Code;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A coding in words: scheme, code, what it means, mode. Another one is chosen, not typed. */
final class CodeField extends Field {

    private final Coding coding;
    private final CodeChoices choices;
    private final Label label;

    CodeField(InspectorContext context, Composite parent, Coding coding, CodeChoices choices) {
        super(context, Slot.of(coding, Literals.CODING__CODE));
        this.coding = coding;
        this.choices = choices;
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    public void refresh() {
        if (!label.isDisposed()) {
            String text = choices.text(code(coding));
            if (!text.equals(label.getToolTipText())) {
                label.setText(text.replace("&", "&&"));
                label.setToolTipText(text);
            }
        }
    }

    /** The code of a coding. */
    static Code code(Coding coding) {
        return new Code(Objects.requireNonNullElse(coding.getScheme(), ""),
                Objects.requireNonNullElse(coding.getCode(), ""), coding.getMode());
    }
}
