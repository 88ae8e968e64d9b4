package org.actant.ui.views.tables;

import java.util.List;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with a table as a whole: columns, groups, filters, copies. Filled whenever it opens. */
final class TableMenu {

    private final ElementTable table;

    TableMenu(ElementTable table) {
        this.table = table;
        Menu menu = new Menu(table.control());
        menu.addListener(SWT.Show, event -> fill(menu));
        table.control().setMenu(menu);
    }

    private void fill(Menu menu) {
        clear(menu);
        item(menu, Messages.copy, this::copySelected).setEnabled(!table.selected().isEmpty());
        item(menu, Messages.copyAll, this::copyAll);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.filter, table::editFilter);
        item(menu, Messages.clearFilters, table::clearFilters)
                .setEnabled(!table.rows().rules().filters().isEmpty());
        new MenuItem(menu, SWT.SEPARATOR);
        TableColumn column = column();
        if (column != null) {
            item(menu, Messages.hideColumn, () -> table.show(column, false)).setEnabled(table.shown().size() > 1);
        }
        fillColumns(sub(menu, Messages.columns));
        fillGroups(sub(menu, Messages.groupBy));
    }

    /** The column under the pointer, else the one at the cursor. */
    private @Nullable TableColumn column() {
        TableColumn pointed = table
                .columnAt(table.control().toControl(table.control().getDisplay().getCursorLocation()).x);
        return pointed == null ? table.column() : pointed;
    }

    private static Menu sub(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu sub = new Menu(item);
        item.setMenu(sub);
        return sub;
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Fills a menu with the columns, those that are shown ticked. */
    void fillColumns(Menu menu) {
        clear(menu);
        List<TableColumn> shown = table.shown();
        for (TableColumn column : table.columns()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title());
            item.setSelection(shown.contains(column));
            item.addListener(SWT.Selection, event -> table.show(column, item.getSelection()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.allColumns, () -> table.columns().forEach(column -> table.show(column, true)));
    }

    /** Fills a menu with what rows can be grouped by. */
    void fillGroups(Menu menu) {
        clear(menu);
        TableColumn group = table.rows().rules().group();
        group(menu, Messages.noGroups, null, group == null);
        table.columns().forEach(column -> group(menu, column.title(), column, column == group));
    }

    private void group(Menu menu, String text, @Nullable TableColumn column, boolean isChosen) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(isChosen);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                table.group(column);
            }
        });
    }

    private static void clear(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
    }

    /** Copies the selected rows. */
    void copySelected() {
        copy(table.selected());
    }

    /** Copies all rows that the filters let through. */
    void copyAll() {
        copy(table.rows().elements());
    }

    private void copy(List<Element> elements) {
        if (!elements.isEmpty()) {
            Clipboard clipboard = new Clipboard(table.control().getDisplay());
            clipboard.setContents(new Object[]{new RowCsv(table.shown(), elements).text()},
                    new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
