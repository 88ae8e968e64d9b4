package org.actant.ui.views.ontology;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.actant.ui.views.inspector.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text of the form; written on Enter and when the focus leaves, in one step. */
final class FormText implements FormField {

    private final Text text;
    private final Supplier<String> value;
    private final Consumer<String> write;
    private final Runnable changed;
    private boolean refreshing;
    private boolean typed;

    /**
     * @param name    what it is called for screen readers; its label is made by whoever makes it
     * @param lines   how many lines are seen at once
     * @param value   what is written now; empty for nothing
     * @param changed told when something was typed, or was written
     */
    FormText(Composite parent, String name, int lines, Supplier<String> value, Consumer<String> write,
            Runnable changed) {
        this.value = value;
        this.write = write;
        this.changed = changed;
        text = new Text(parent, SWT.BORDER | (lines > 1 ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
        Field.name(text, name);
        GridData data = GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).create();
        if (lines > 1) {
            data.heightHint = text.getLineHeight() * lines;
        }
        text.setLayoutData(data);
        text.addModifyListener(event -> modified());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        refresh();
    }

    /** Says, where nothing is written, what that means. */
    FormText hint(String words) {
        text.setMessage(words);
        return this;
    }

    private void modified() {
        if (!refreshing && !typed) {
            typed = true;
            changed.run();
        }
    }

    @Override
    public boolean isPending() {
        return typed;
    }

    @Override
    public void commit() {
        if (typed) {
            typed = false;
            if (!Objects.equals(value.get(), text.getText().strip())) {
                write.accept(text.getText().strip());
            }
            refresh();
            changed.run();
        }
    }

    @Override
    public void refresh() {
        if (!text.isDisposed() && !typed && !value.get().equals(text.getText())) {
            refreshing = true;
            text.setText(value.get());
            refreshing = false;
        }
    }
}
