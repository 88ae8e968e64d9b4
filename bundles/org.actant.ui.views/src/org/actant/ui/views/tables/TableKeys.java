package org.actant.ui.views.tables;

import java.util.function.Consumer;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * What keys and clicks do in a table: Enter goes to where an element stands, or folds a group; F2 and a double click edit
 * the cell; Ctrl+C copies the selected rows; Ctrl+F goes to the filters.
 */
final class TableKeys extends AbstractUiBindingConfiguration {

    private final ElementTable table;
    private final Consumer<Element> onOpen;
    private final Runnable onCopy;

    TableKeys(ElementTable table, Consumer<Element> onOpen, Runnable onCopy) {
        this.table = table;
        this.onOpen = onOpen;
        this.onCopy = onCopy;
    }

    @Override
    public void configureUiBindings(@Nullable UiBindingRegistry keys) {
        if (keys == null) {
            return;
        }
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, event) -> open());
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, event) -> open());
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (nat, event) -> table.edit());
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (nat, event) -> onCopy.run());
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'f'), (nat, event) -> table.editFilter());
        keys.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (nat, event) -> doubleClick());
    }

    private void open() {
        if (!table.toggleGroup()) {
            table.selected().stream().findFirst().ifPresent(onOpen);
        }
    }

    private void doubleClick() {
        if (!table.toggleGroup() && !table.edit()) {
            open();
        }
    }
}
