package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.session.SessionChange;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A group of fields under one heading. A section is made once for a class of elements and then shows one subject after
 * the other.
 */
public abstract class InspectorSection {

    private static final int COLUMNS = 2;
    private static final int HEAD_COLUMNS = 3;
    private static final int INDENT = 6;

    private final InspectorContext context;
    private final String heading;
    private final List<Field> fields = new ArrayList<>();
    private final List<RowList<?>> lists = new ArrayList<>();
    private @Nullable Composite head;
    private @Nullable Composite body;
    private @Nullable Subject subject;

    /** @param heading its heading; empty for none */
    protected InspectorSection(InspectorContext context, String heading) {
        this.context = context;
        this.heading = heading;
    }

    /** Makes the controls. */
    public final void create(Composite parent) {
        if (!heading.isEmpty()) {
            createHeading(parent);
        }
        Composite made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 4).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        body = made;
        createFields(made);
    }

    private void createHeading(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(HEAD_COLUMNS).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, INDENT).applyTo(row);
        head = row;
        Label title = new Label(row, SWT.NONE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), title);
        title.setText(heading);
        title.setFont(resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        Label line = new Label(row, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line);
    }

    /** Adds a button at the end of the heading, to be called from {@link #createFields}. */
    protected final Button headButton(String name, Runnable action) {
        return Field.button(Objects.requireNonNull(head), "+", name, action);
    }

    /** Makes a row for two fields side by side, with a label. */
    protected static final Composite pair(Composite parent, String label) {
        Field.label(parent, label);
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** Makes the fields in a grid of two columns, by {@link #add}. */
    protected abstract void createFields(Composite parent);

    /** Shows another subject. What was typed and not yet written must have been committed. */
    public void show(Subject shown) {
        subject = shown;
        fields.forEach(field -> field.show(shown));
    }

    /** Shows or hides the heading, and what stands below it. */
    protected final void setVisible(boolean withHeading, boolean withContent) {
        setVisible(head, withHeading);
        setVisible(body, withContent);
    }

    private static void setVisible(@Nullable Composite half, boolean visible) {
        if (half != null) {
            ((GridData) half.getLayoutData()).exclude = !visible;
            half.setVisible(visible);
        }
    }

    /** Takes account of a change that concerns the subject. */
    public void changed(SessionChange change) {
        fields.forEach(Field::refresh);
    }

    /** Writes what was typed and not yet written. */
    public final void commit() {
        fields.forEach(Field::commit);
        lists.forEach(RowList::commit);
    }

    /** Forgets what was typed and not yet written. */
    public final void drop() {
        fields.forEach(Field::drop);
        lists.forEach(RowList::drop);
    }

    /** True if something was typed and not yet written. */
    public final boolean isPending() {
        return fields.stream().anyMatch(Field::isPending) || lists.stream().anyMatch(RowList::isPending);
    }

    /** Adds a field. */
    protected final <F extends Field> F add(F field) {
        fields.add(field);
        return field;
    }

    /** Adds a list of rows. */
    final <L extends RowList<?>> L add(L list) {
        lists.add(list);
        return list;
    }

    /** What the section needs from where it stands. */
    protected final InspectorContext context() {
        return context;
    }

    /** Where its fields are. */
    protected final Composite body() {
        return Objects.requireNonNull(body);
    }

    /** What is shown, or null. */
    protected final @Nullable Subject subject() {
        return subject;
    }

    /** The only element that is shown if it is of that class, else null. */
    protected final <E extends Element> @Nullable E only(Class<E> type) {
        Subject shown = subject;
        return shown != null && shown.isSingle() && type.isInstance(shown.first()) ? type.cast(shown.first()) : null;
    }
}
