package org.actant.ui.views.problems;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.actant.core.validation.Finding;
import org.actant.core.validation.QuickFix;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The ways out of the selected finding, in the context menu of the problems and with Ctrl+1. */
final class FixMenu {

    private final Tree tree;
    private final Menu menu;
    private final Supplier<@Nullable Finding> selected;
    private final Consumer<QuickFix> onFix;
    private final Consumer<Finding> onOpen;

    /**
     * @param selected the finding that is selected; null if none is
     * @param onFix    does what was chosen
     * @param onOpen   goes to where the finding is
     */
    FixMenu(Tree tree, Supplier<@Nullable Finding> selected, Consumer<QuickFix> onFix, Consumer<Finding> onOpen) {
        this.tree = tree;
        this.selected = selected;
        this.onFix = onFix;
        this.onOpen = onOpen;
        menu = new Menu(tree);
        menu.addListener(SWT.Show, event -> fill());
        tree.setMenu(menu);
        tree.addListener(SWT.KeyDown, this::keyPressed);
    }

    private void keyPressed(Event event) {
        if (event.keyCode == '1' && event.stateMask == SWT.MOD1 && selected.get() != null) {
            TreeItem[] items = tree.getSelection();
            Rectangle row = items[0].getBounds();
            menu.setLocation(tree.toDisplay(Math.max(row.x, 0), row.y + row.height));
            menu.setVisible(true);
            event.doit = false;
        }
    }

    /** Fills the menu for the finding that is selected now. */
    void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        Finding finding = selected.get();
        if (finding == null) {
            return;
        }
        for (QuickFix fix : finding.fixes()) {
            add(fix.label(), () -> onFix.accept(fix));
        }
        if (finding.fixes().isEmpty()) {
            add(Messages.noFix, () -> {
                // says so, and does nothing
            }).setEnabled(false);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        add(Messages.goTo, () -> onOpen.accept(finding));
    }

    private MenuItem add(String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
