package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A list inside the form: a row for each value, each as high as it must be, without a scroll bar. Rows are made anew
 * only when the list has other values, or one of them another look; else their fields are refreshed and keep the focus.
 *
 * @param <T> type of the values
 */
abstract class RowList<T> {

    private static final int LEAST_WIDTH = 60;

    private final InspectorContext context;
    private final Composite rows;
    private final List<Field> fields = new ArrayList<>();
    private List<T> shown = List.of();
    private List<Object> looks = List.of();
    private @Nullable Subject subject;

    /** @param columns number of controls in a row, without the button that removes it */
    RowList(InspectorContext context, Composite parent, int columns) {
        this.context = context;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns + 1).spacing(2, 2).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(rows);
    }

    /** Makes the controls of a row. */
    abstract void createRow(Composite parent, Subject shownSubject, T value);

    /** Makes controls below a row, across all columns and the button that removes it. */
    void createBelow(Composite parent, Subject shownSubject, T value) {
        // most rows are one line
    }

    /** Adds a value, after asking which if need be. */
    abstract void add(Subject shownSubject);

    /** Removes a value. */
    abstract void remove(Subject shownSubject, T value);

    /** Whether the row of a value ends with a button that removes it; else the row must fill its place. */
    boolean isRemovable(T value) {
        return true;
    }

    /** What a screen reader says about the button that removes a value. */
    abstract String removeName(T value);

    /** What the row of a value shows without fields: when it is another, the row is made anew. */
    Object look(Subject shownSubject, T value) {
        return "";
    }

    /** Shows values. */
    final void show(Subject wanted, List<? extends T> values) {
        List<Object> now = values.stream().map(value -> look(wanted, value)).toList();
        boolean same = subject != null && subject.equals(wanted) && values.equals(shown) && now.equals(looks);
        subject = wanted;
        looks = now;
        if (same) {
            fields.forEach(Field::refresh);
            return;
        }
        shown = List.copyOf(values);
        drop();
        fields.clear();
        for (Control child : rows.getChildren()) {
            child.dispose();
        }
        for (T value : shown) {
            createRow(rows, wanted, value);
            if (isRemovable(value)) {
                addRemove(value);
            }
            createBelow(rows, wanted, value);
        }
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(shown.isEmpty()).applyTo(rows);
        rows.setVisible(!shown.isEmpty());
        context.actions().resized();
    }

    private void addRemove(T value) {
        Button button = Field.button(rows, "\u2715", removeName(value), () -> {
            Subject known = subject;
            if (known != null) {
                remove(known, value);
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    }

    /** Writes what was typed and not yet written. */
    final void commit() {
        List.copyOf(fields).forEach(Field::commit);
    }

    /** Forgets what was typed and not yet written; what it was typed for may be gone. */
    final void drop() {
        fields.forEach(Field::drop);
    }

    /** True if something was typed and not yet written. */
    final boolean isPending() {
        return fields.stream().anyMatch(Field::isPending);
    }

    /**
     * Adds a text to a row.
     *
     * @param hint  what it is, shown while it is empty
     * @param width its width in SWT points; 0 for what is left
     */
    final TextField text(Composite parent, Subject shownSubject, Slot slot, String hint, Notation notation, int width) {
        TextField field = new TextField(context, parent, SWT.BORDER | SWT.SINGLE, slot).expecting(notation);
        field.control().setMessage(hint);
        field.control().setToolTipText(hint);
        Field.name(field.control(), hint);
        GridDataFactory.fillDefaults().grab(width == 0, false).hint(width == 0 ? LEAST_WIDTH : width, SWT.DEFAULT)
                .applyTo(field.control());
        return add(field, shownSubject);
    }

    /** Adds a choice among the values of an enum to a row. */
    final ChoiceField choice(Composite parent, Subject shownSubject, Slot slot, String name, int width) {
        ChoiceField field = new ChoiceField(context, parent, slot);
        field.control().setToolTipText(name);
        Field.name(field.control(), name);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(field.control());
        return add(field, shownSubject);
    }

    /** Adds a field of a row that shows the subject. */
    final <F extends Field> F add(F field, Subject shownSubject) {
        fields.add(field);
        field.show(shownSubject);
        return field;
    }

    final InspectorContext context() {
        return context;
    }

    /** The rows. */
    final Composite control() {
        return rows;
    }
}
