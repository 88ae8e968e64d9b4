package org.actant.ui.text.keys;

import java.util.List;

import org.actant.core.names.Folding;
import org.actant.ui.text.popup.FilterPopup;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists what keys do, in groups, and filters while typing. */
@NonNullByDefault({})
public final class KeySheet extends FilterPopup {

    private static final Point SIZE = new Point(560, 640);
    private static final int NAME_WIDTH = 340;
    private static final int KEYS_WIDTH = 170;

    private final List<KeyRow> rows;
    private Table table;

    /** @param rows what is listed; those of one group follow on each other */
    public KeySheet(Shell parent, List<KeyRow> rows) {
        super(parent, SWT.RESIZE, SIZE, KeyMessages.title, KeyMessages.hint, KeyMessages.filter);
        this.rows = List.copyOf(rows);
    }

    /** The list: a row with a name alone begins a group. */
    public Table table() {
        return table;
    }

    @Override
    protected void createList(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setLayoutData(new GridData(GridData.FILL_BOTH));
        new TableColumn(table, SWT.NONE).setWidth(NAME_WIDTH);
        new TableColumn(table, SWT.NONE).setWidth(KEYS_WIDTH);
        filtered();
    }

    /** There is nothing to choose. */
    @Override
    public void commit() {
        // the list is for reading
    }

    @Override
    protected void filtered() {
        String typed = " " + Folding.fold(filter().getText());
        table.setRedraw(false);
        table.removeAll();
        String group = "";
        for (KeyRow row : rows) {
            if (!(" " + Folding.fold(row.group() + " " + row.name()) + " ").contains(typed)
                    && !row.keys().equalsIgnoreCase(filter().getText().strip())) {
                continue;
            }
            if (!row.group().equals(group)) {
                group = row.group();
                TableItem heading = new TableItem(table, SWT.NONE);
                heading.setText(group);
                heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            }
            new TableItem(table, SWT.NONE).setText(new String[]{row.name(), row.keys()});
        }
        table.setRedraw(true);
    }
}
