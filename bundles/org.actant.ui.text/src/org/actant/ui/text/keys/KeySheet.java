package org.actant.ui.text.keys;

import java.util.List;

import org.actant.core.names.Folding;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Lists what keys do, in groups, and filters while typing. */
@NonNullByDefault({})
public final class KeySheet extends PopupDialog {

    private static final Point SIZE = new Point(560, 640);
    private static final int MARGIN = 6;
    private static final int NAME_WIDTH = 340;
    private static final int KEYS_WIDTH = 170;

    private final List<KeyRow> rows;
    private Text filter;
    private Table table;

    /** @param rows what is listed; those of one group follow on each other */
    public KeySheet(Shell parent, List<KeyRow> rows) {
        super(parent, SWT.RESIZE, true, false, false, false, false, KeyMessages.title, KeyMessages.hint);
        this.rows = List.copyOf(rows);
    }

    /** The filter. */
    public Text filter() {
        return filter;
    }

    /** The list: a row with a name alone begins a group. */
    public Table table() {
        return table;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.SINGLE);
        filter.setMessage(KeyMessages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setLayoutData(new GridData(GridData.FILL_BOTH));
        new TableColumn(table, SWT.NONE).setWidth(NAME_WIDTH);
        new TableColumn(table, SWT.NONE).setWidth(KEYS_WIDTH);
        fill();
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        return area;
    }

    @Override
    protected Color getBackground() {
        return getParentShell().getBackground();
    }

    @Override
    protected Color getForeground() {
        return getParentShell().getForeground();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    private void fill() {
        String typed = " " + Folding.fold(filter.getText());
        table.setRedraw(false);
        table.removeAll();
        String group = "";
        for (KeyRow row : rows) {
            if (!(" " + Folding.fold(row.group() + " " + row.name()) + " ").contains(typed)
                    && !row.keys().equalsIgnoreCase(filter.getText().strip())) {
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
