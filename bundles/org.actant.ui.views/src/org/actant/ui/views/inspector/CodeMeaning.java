package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What the code of a coding means, and its mode; nothing that can be edited. */
final class CodeMeaning extends Field {

    private final Coding coding;
    private final Label label;

    CodeMeaning(InspectorContext context, Composite parent, Coding coding) {
        super(context, Slot.of(coding, Literals.CODING__CODE));
        this.coding = coding;
        label = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT)
                .applyTo(label);
    }

    @Override
    public void refresh() {
        if (!label.isDisposed()) {
            String meaning = context().types().labels().code(coding.getScheme(), coding.getCode());
            String shown = meaning.equals(coding.getCode()) ? "" : meaning;
            String mode = coding.getMode();
            String text = mode == null || mode.isEmpty() ? shown : (shown + " \u00b7 " + mode).strip();
            label.setText(text.replace("&", "&&"));
            label.setToolTipText(text);
        }
    }
}
