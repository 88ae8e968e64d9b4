package org.actant.ui.views.tables;

import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.ui.views.tables.TablesPanel.Environment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** One table with its rows, its menu and its keys. */
final class TablePage implements TableFeed.Listener {

    private final TableFeed feed;
    private final ElementTable table;
    private final TableMenu menu;
    private final Runnable onChange;
    private boolean disposed;

    /** @param onChange told that there are other rows */
    TablePage(Composite parent, DossierSession session, TableKind kind, Environment environment, Runnable onChange) {
        this.onChange = onChange;
        feed = new TableFeed(parent.getDisplay(), environment.background(), kind, this);
        List<TableColumn> columns = new TableColumns(session, environment.types()).of(kind);
        table = new ElementTable(parent, feed, columns, environment.types(), environment.onSelect(),
                environment.onEdit());
        menu = new TableMenu(table);
        new TableKeys(table, environment.onOpen(), menu::copySelected)
                .configureUiBindings(table.control().getUiBindingRegistry());
        new CellReader(table.control(), () -> Messages.bind(Messages.table, kind.label()), this::cell);
        GC gc = new GC(table.control());
        table.fitLines(gc.getFontMetrics().getHeight());
        gc.dispose();
        table.arrange(environment.layouts().of(kind, columns));
        table.control().addListener(SWT.Dispose, event -> {
            disposed = true;
            environment.layouts().keep(kind, table.layout());
            feed.watch(null);
        });
        feed.watch(session);
    }

    private String cell() {
        TableColumn column = table.column();
        return column == null || table.selected().isEmpty()
                ? ""
                : table.columns().get(0).text(table.selected().get(0)) + ". " + column.title() + ": "
                        + column.text(table.selected().get(0));
    }

    ElementTable table() {
        return table;
    }

    TableMenu menu() {
        return menu;
    }

    boolean isBusy() {
        return feed.isBusy();
    }

    /** How many rows there are. */
    String summary() {
        TableRows rows = feed.rows();
        if (feed.isBusy()) {
            return Messages.working;
        }
        if (rows.found() < rows.total()) {
            return Messages.bind(Messages.rowsOf, rows.found(), rows.total());
        }
        return rows.total() == 1 ? Messages.oneRow : Messages.bind(Messages.rows, rows.total());
    }

    void dispose() {
        table.control().dispose();
    }

    @Override
    public void rowsMoved() {
        if (!disposed) {
            table.rowsMoved();
            onChange.run();
        }
    }

    @Override
    public void cellsChanged() {
        if (!disposed) {
            table.control().redraw();
            onChange.run();
        }
    }
}
