package org.actant.ui.text.viewer;

import org.actant.ui.text.gestures.Reading;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A small button with the menu of what is shown in a text, and how large. */
final class ReadingMenu {

    private final ToolBar bar;
    private final ToolItem button;
    private final ShownMenu shown;
    private final Reading reading;

    ReadingMenu(Composite parent, ShownMenu shown, Reading reading) {
        this.shown = shown;
        this.reading = reading;
        bar = new ToolBar(parent, SWT.FLAT);
        button = new ToolItem(bar, SWT.PUSH);
        button.setText(ViewerMessages.show + " \u25be");
        button.setToolTipText(ViewerMessages.showTip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
    }

    ToolBar control() {
        return bar;
    }

    /** Opens the menu above its button. */
    void open() {
        Menu menu = create();
        Rectangle bounds = button.getBounds();
        Point corner = bar.toDisplay(bounds.x, bounds.y + bounds.height);
        menu.setLocation(corner);
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** The menu as it is now. */
    Menu create() {
        Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
        shown.fill(menu);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.CHECK, ViewerMessages.numbers, reading::toggleNumbers).setSelection(reading.hasNumbers());
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, ViewerMessages.larger, () -> reading.zoom(1));
        item(menu, SWT.PUSH, ViewerMessages.smaller, () -> reading.zoom(-1));
        item(menu, SWT.PUSH, ViewerMessages.usualSize, () -> reading.zoom(0));
        return menu;
    }

    static MenuItem item(Menu menu, int style, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }
}
