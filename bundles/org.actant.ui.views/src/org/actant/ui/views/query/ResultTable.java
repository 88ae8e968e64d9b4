package org.actant.ui.views.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.actant.model.Element;
import org.actant.query.Query.Column;
import org.actant.query.QueryRow;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The rows of a result: only those on screen are ever made; a click on a heading sorts up, down and not at all. */
final class ResultTable {

    private static final int FIRST_WEIGHT = 3;
    private static final int WEIGHT = 2;
    private static final int LEAST_WIDTH = 80;

    private final Composite holder;
    private final Table table;
    private final ElementImages images;
    private ResultRows rows = new ResultRows(List.of(), List.of());

    /**
     * @param onSelect told which elements were selected
     * @param onOpen   told which element was double-clicked or opened with Enter
     */
    ResultTable(Composite parent, TypeCatalogue types, Consumer<List<Element>> onSelect, Consumer<Element> onOpen) {
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new TableColumnLayout());
        table = new Table(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        images = new ElementImages(table, types);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> onSelect.accept(selected()));
        table.addListener(SWT.DefaultSelection,
                event -> onOpen.accept(rows.shown().get(table.indexOf((TableItem) event.item)).element()));
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy(selectedRows());
            }
        });
        table.setMenu(menu());
    }

    private Menu menu() {
        Menu menu = new Menu(table);
        MenuItem some = new MenuItem(menu, SWT.PUSH);
        some.setText(Messages.copy);
        some.addListener(SWT.Selection, event -> copy(selectedRows()));
        MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText(Messages.copyAll);
        all.addListener(SWT.Selection, event -> copy(rows.shown()));
        menu.addListener(SWT.Show, event -> {
            some.setEnabled(table.getSelectionCount() > 0);
            all.setEnabled(!rows.shown().isEmpty());
        });
        return menu;
    }

    /** The table with what it lies in. */
    Composite control() {
        return holder;
    }

    /** The table itself. */
    Table table() {
        return table;
    }

    /** Shows a result; what was selected stays selected, and the order stays if the columns are the same. */
    void show(ResultRows result) {
        List<Element> selected = selected();
        boolean isSame = result.columns().equals(rows.columns());
        rows = result;
        if (!isSame) {
            makeColumns();
        }
        update(selected);
    }

    private void makeColumns() {
        table.setSortColumn(null);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        for (int i = 0; i < rows.columns().size(); i++) {
            Column shown = rows.columns().get(i);
            TableColumn column = new TableColumn(table, shown.number() ? SWT.RIGHT : SWT.LEFT);
            column.setText(shown.heading());
            column.setMoveable(true);
            column.addListener(SWT.Selection, event -> sort(column));
            layout.setColumnData(column, new ColumnWeightData(i == 0 ? FIRST_WEIGHT : WEIGHT, LEAST_WIDTH, true));
        }
        holder.layout(true);
    }

    private void sort(TableColumn column) {
        boolean wasUp = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        boolean wasDown = table.getSortColumn() == column && table.getSortDirection() == SWT.DOWN;
        table.setSortColumn(wasDown ? null : column);
        table.setSortDirection(wasDown ? SWT.NONE : wasUp ? SWT.DOWN : SWT.UP);
        update(selected());
    }

    private void update(List<Element> selected) {
        TableColumn column = table.getSortColumn();
        if (column == null) {
            rows.unsort();
        } else {
            rows.sort(table.indexOf(column), table.getSortDirection() == SWT.DOWN);
        }
        table.setItemCount(rows.shown().size());
        table.clearAll();
        table.setSelection(rows.indices(selected));
    }

    private List<QueryRow> selectedRows() {
        return Arrays.stream(table.getSelectionIndices()).sorted().mapToObj(rows.shown()::get).toList();
    }

    private List<Element> selected() {
        return selectedRows().stream().map(QueryRow::element).toList();
    }

    private void fill(TableItem item, int index) {
        QueryRow row = rows.shown().get(index);
        for (int i = 0; i < row.cells().size(); i++) {
            item.setText(i, row.text(i));
        }
        item.setImage(0, images.of(row.element()));
    }

    private void copy(List<QueryRow> copied) {
        if (!copied.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[]{new ResultCsv(rows.columns(), copied).text()},
                    new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
