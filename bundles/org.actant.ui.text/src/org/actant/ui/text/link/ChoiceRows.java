package org.actant.ui.text.link;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows choices in a virtual table of two columns: what it is, with a swatch of its colour, and what tells it apart. */
final class ChoiceRows {

    private static final double LABEL_SHARE = 0.68;
    private static final int SWATCH = 10;
    private static final int SWATCH_ROOM = 18;
    private static final String INDENT = "      ";

    private final Table table;
    private final Supplier<List<Choice>> choices;
    private final LocalResourceManager resources;
    private final TableColumn label;
    private final TableColumn detail;

    ChoiceRows(Table table, Supplier<List<Choice>> choices) {
        this.table = table;
        this.choices = choices;
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        label = new TableColumn(table, SWT.NONE);
        detail = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Resize, event -> fitColumns());
    }

    /** Shows the choices of now, the first of them chosen. */
    void refresh() {
        table.setRedraw(false);
        table.setItemCount(choices.get().size());
        table.clearAll();
        if (!choices.get().isEmpty()) {
            table.setSelection(0);
            table.setTopIndex(0);
        }
        table.setRedraw(true);
    }

    /** Chooses a row; does nothing if there is none of that number. */
    void choose(int row) {
        if (row >= 0 && row < choices.get().size()) {
            table.setSelection(row);
            table.showSelection();
        }
    }

    /** Chooses a row further down or up, as far as there are rows. */
    void move(int step) {
        int last = choices.get().size() - 1;
        if (last >= 0) {
            table.setSelection(Math.max(0, Math.min(last, table.getSelectionIndex() + step)));
            table.showSelection();
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        List<Choice> shown = choices.get();
        if (event.index < shown.size()) {
            Choice choice = shown.get(event.index);
            item.setText(0, choice.colour() == null ? choice.label() : INDENT + choice.label());
            item.setText(1, choice.detail());
        }
    }

    private void paint(Event event) {
        int row = table.indexOf((TableItem) event.item);
        if (event.index != 0 || row < 0 || row >= choices.get().size()) {
            return;
        }
        Choice choice = choices.get().get(row);
        if (choice.colour() != null) {
            event.gc.setBackground(resources.create(ColorDescriptor.createFrom(choice.colour())));
            event.gc.setForeground(event.gc.getBackground());
            swatch(event.gc, choice, ((TableItem) event.item).getTextBounds(0));
        }
    }

    private static void swatch(GC gc, Choice choice, Rectangle cell) {
        gc.setAntialias(SWT.ON);
        int x = cell.x + (SWATCH_ROOM - SWATCH) / 2;
        int y = cell.y + (cell.height - SWATCH) / 2;
        if (choice.filled()) {
            gc.fillRoundRectangle(x, y, SWATCH, SWATCH, 3, 3);
        } else {
            gc.setLineWidth(2);
            gc.drawRoundRectangle(x, y, SWATCH - 1, SWATCH - 1, 3, 3);
        }
    }

    private void fitColumns() {
        int width = table.getClientArea().width;
        label.setWidth((int) (width * LABEL_SHARE));
        detail.setWidth(width - label.getWidth());
    }
}
