package org.actant.ui.views.inspector;

import org.actant.core.session.ModelCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A feature of the subject in the form. Shows its value and writes it through a command. */
public abstract class Field {

    private static final int LABEL_WIDTH = 96;

    private final InspectorContext context;
    private final Slot slot;
    private @Nullable Subject subject;

    /** @param slot where the value is read and written */
    protected Field(InspectorContext context, Slot slot) {
        this.context = context;
        this.slot = slot;
    }

    /** Shows another subject. */
    public final void show(Subject shown) {
        subject = shown;
        refresh();
    }

    /** Shows the value as it is in the model now. */
    public abstract void refresh();

    /** Writes what was typed and not yet written. */
    public void commit() {
        // most fields write at once
    }

    /** Forgets what was typed and not yet written. */
    public void drop() {
        // most fields write at once
    }

    /** True if something was typed and not yet written. */
    public boolean isPending() {
        return false;
    }

    /** What the field needs from where it stands. */
    protected final InspectorContext context() {
        return context;
    }

    /** What is shown, or null. */
    protected final @Nullable Subject subject() {
        return subject;
    }

    /** The feature. */
    protected final EStructuralFeature feature() {
        return slot.feature();
    }

    /** The value that all owners have; null if it is null or they differ. */
    protected final @Nullable Object value() {
        return slot.value(subject);
    }

    /** Writes a value to all owners, if it is another one. */
    protected final void write(@Nullable Object value) {
        ModelCommand command = slot.set(subject, value);
        if (command != null) {
            execute(grouped(command));
        }
    }

    /** The command as it is executed; a field may make it one of a group. */
    protected ModelCommand grouped(ModelCommand command) {
        return command;
    }

    /** Executes a command on the dossier that is shown. */
    protected final void execute(ModelCommand command) {
        Subject shown = subject;
        if (shown != null) {
            context.actions().execute(shown.session(), command);
        }
    }

    /** Makes the label of a field in the first column of the form. */
    public static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = Math.max(LABEL_WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        label.setLayoutData(data);
        return label;
    }

    /** Makes a small button for what can be done with a value beside it. */
    static Button button(Composite parent, String text, String name, Runnable action) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(name);
        name(button, name);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Tells screen readers what a control is for. */
    public static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
