package org.actant.ui.views.wizards;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A wizard page of labelled fields that says what is missing; a page that was not touched yet says it quietly. */
abstract class FormPage extends WizardPage {

    private static final int COLUMNS = 3;
    private boolean touched;

    FormPage(String name, String title, String description) {
        super(name, title, null);
        setDescription(description);
    }

    /** Makes the fields in a grid of three columns: label, field, button. */
    abstract void createFields(Composite parent);

    /** What keeps the page from being complete, as a sentence; null if nothing does. */
    abstract @Nullable String problem();

    @Override
    public final void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(10, 10).applyTo(form);
        createFields(form);
        setControl(form);
        check();
        touched = true;
    }

    /** Looks again at whether the page is complete. */
    final void check() {
        String problem = problem();
        setErrorMessage(touched ? problem : null);
        setPageComplete(problem == null);
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A text that the page checks as it is typed. @param span number of columns, 1 if a button follows */
    final Text text(Composite parent, String value, int span) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        text.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1)
                .hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }

    static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }
}
