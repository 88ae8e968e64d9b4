package org.actant.ui.views.ontology;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.actant.ui.views.inspector.Field;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A table of the form, as high as its rows. A cell is edited in place; Enter or F2 opens the first cell of a row, Tab
 * goes to the next, Insert and Delete do what the buttons do.
 *
 * @param <R> what stands in a row
 */
final class FormTable<R> implements FormField {

    private static final int LEAST_ROWS = 2;
    private static final int PIXELS_A_WEIGHT = 18;

    private final Supplier<? extends List<R>> rows;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Composite frame;
    private final Composite buttons;

    /** @param rows what the table shows now */
    FormTable(Composite parent, String name, Supplier<? extends List<R>> rows) {
        this.rows = rows;
        Label title = new Label(parent, SWT.NONE);
        title.setText(name);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(title);
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Field.name(viewer.getTable(), name);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                edit(viewer.getTable().getSelectionIndex());
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(frame);
        buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(buttons);
    }

    /** A column that shows a text and is not edited. */
    FormTable<R> column(String title, int weight, Function<? super R, @Nullable String> value) {
        make(title, weight, value);
        return this;
    }

    /** A column of text. */
    FormTable<R> column(String title, int weight, Function<? super R, @Nullable String> value,
            BiConsumer<R, String> write) {
        make(title, weight, value)
                .setEditingSupport(new Cell(new TextCellEditor(viewer.getTable()), value, write));
        return this;
    }

    /** A column whose text may be one of several or another one. */
    FormTable<R> column(String title, int weight, Function<? super R, @Nullable String> value,
            List<String> choices, BiConsumer<R, String> write) {
        ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        editor.setContentProvider(ArrayContentProvider.getInstance());
        editor.setInput(choices);
        make(title, weight, value).setEditingSupport(new Cell(editor, value, write));
        return this;
    }

    private TableViewerColumn make(String title, int weight, Function<? super R, @Nullable String> value) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * PIXELS_A_WEIGHT));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(row -> Objects.toString(value.apply(cast(row)), "")));
        return column;
    }

    /** A button below the table, and the key that does the same. */
    FormTable<R> button(String text, int key, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        ((GridData) buttons.getLayoutData()).exclude = false;
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == key) {
                action.run();
            }
        });
        return this;
    }

    @SuppressWarnings("unchecked")
    private R cast(Object row) {
        return (R) row;
    }

    /** The chosen row; null if there is none. */
    @Nullable
    R selected() {
        Object row = viewer.getStructuredSelection().getFirstElement();
        return row == null ? null : cast(row);
    }

    /** Opens the first cell of a row; does nothing if there is no such row. */
    void edit(int row) {
        if (row >= 0 && row < viewer.getTable().getItemCount()) {
            viewer.editElement(viewer.getElementAt(row), 0);
        }
    }

    @Override
    public void refresh() {
        if (!viewer.getTable().isDisposed()) {
            int row = viewer.getTable().getSelectionIndex();
            List<R> now = rows.get();
            viewer.setInput(now);
            viewer.getTable().setSelection(Math.min(row, now.size() - 1));
            int lines = Math.max(LEAST_ROWS, now.size());
            ((GridData) frame.getLayoutData()).heightHint = viewer.getTable()
                    .computeTrim(0, 0, 0, viewer.getTable().getItemHeight() * lines).height
                    + viewer.getTable().getHeaderHeight();
        }
    }

    /** One cell. */
    @NonNullByDefault({})
    private final class Cell extends EditingSupport {

        private final CellEditor editor;
        private final Function<? super R, @Nullable String> value;
        private final BiConsumer<R, String> write;

        Cell(CellEditor editor, Function<? super R, @Nullable String> value, BiConsumer<R, String> write) {
            super(viewer);
            this.editor = editor;
            this.value = value;
            this.write = write;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return true;
        }

        @Override
        protected Object getValue(Object row) {
            return Objects.toString(value.apply(cast(row)), "");
        }

        @Override
        protected void setValue(Object row, Object typed) {
            String text = Objects.toString(typed, "").strip();
            if (!Objects.equals(getValue(row), text)) {
                write.accept(cast(row), text);
            }
        }
    }
}
