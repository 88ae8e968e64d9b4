package org.actant.ui.views.ontology;

import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is to be said of the field above; takes no room as long as there is nothing to say. */
final class FormNote implements FormField {

    private final Label space;
    private final Label note;
    private final Supplier<String> text;

    /** @param text what is to be said now; empty for nothing */
    FormNote(Composite parent, Supplier<String> text) {
        this.text = text;
        space = new Label(parent, SWT.NONE);
        space.setLayoutData(new GridData());
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(note);
        refresh();
    }

    @Override
    public void refresh() {
        if (!note.isDisposed()) {
            String now = text.get();
            note.setText(now.replace("&", "&&"));
            for (Label label : new Label[]{space, note}) {
                label.setVisible(!now.isEmpty());
                ((GridData) label.getLayoutData()).exclude = now.isEmpty();
            }
        }
    }
}
