package org.actant.ui.stories.robots;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** Uses the menus of a window. */
final class MenuRobot {

    private final Ui ui;
    private final Shell window;

    MenuRobot(Ui ui, Shell window) {
        this.ui = ui;
        this.window = window;
    }

    /** Chooses an item; returns at once, since what it does may open a dialog. */
    void choose(String menu, String item) {
        MenuItem chosen = ui.ask(() -> {
            Menu opened = item(window.getMenuBar(), menu).getMenu();
            opened.notifyListeners(SWT.Show, new Event());
            MenuItem found = item(opened, item);
            opened.notifyListeners(SWT.Hide, new Event());
            if (!found.isEnabled()) {
                throw new AssertionError(item + " is not enabled");
            }
            return found;
        });
        ui.display().asyncExec(() -> chosen.notifyListeners(SWT.Selection, new Event()));
    }

    private static MenuItem item(Menu menu, String name) {
        return Arrays.stream(menu.getItems()).filter(item -> name(item).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is not among " + Arrays.stream(menu.getItems()).map(MenuRobot::name).toList()));
    }

    private static String name(MenuItem item) {
        String text = Widgets.plain(item.getText());
        int tab = text.indexOf('\t');
        return tab < 0 ? text : text.substring(0, tab);
    }
}
