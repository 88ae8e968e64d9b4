package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Supplier;
import org.actant.ui.stories.Dialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Uses a dialog with the keyboard. */
final class DialogRobot implements Dialog {

    private static final int MOST_TABS = 30;

    private final Hands hands;
    private final Shell shell;
    private final Widgets widgets;

    DialogRobot(Hands hands, String title) {
        this.hands = hands;
        shell = hands.awaitShell(each -> each.getText().equals(title), title);
        widgets = new Widgets(shell);
    }

    @Override
    public void write(String label, String text) {
        Text field = tabTo(() -> widgets.labelled(label, Text.class));
        hands.keyboard().press("M1+A");
        hands.keyboard().type(text);
        hands.ui().await(() -> assertEquals(text, field.getText()));
    }

    @Override
    public void pick(String label, String item) {
        Combo combo = tabTo(() -> widgets.labelled(label, Combo.class));
        int wanted = hands.ui().ask(() -> Arrays.asList(combo.getItems()).indexOf(item));
        assertTrue(wanted >= 0, () -> "there is no " + item);
        int at = hands.ui().ask(combo::getSelectionIndex);
        hands.keyboard().press(wanted < at ? "ARROW_UP" : "ARROW_DOWN", Math.abs(wanted - at));
        hands.ui().await(() -> assertEquals(item, combo.getText()));
    }

    @Override
    public void press(String button) {
        tabTo(() -> button(button));
        hands.keyboard().press("SPACE");
    }

    private Button button(String text) {
        return widgets.all(Button.class).stream().filter(button -> Widgets.plain(button.getText()).equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("there is no button " + text));
    }

    /** Presses Tab until a control has the focus. */
    private <C extends Control> C tabTo(Supplier<C> wanted) {
        C control = hands.ui().find(wanted);
        int tabs = 0;
        while (!hands.ui().ask(control::isFocusControl)) {
            tabs++;
            assertTrue(tabs < MOST_TABS, () -> "the Tab key does not come to " + control);
            hands.keyboard().press("TAB");
        }
        return control;
    }

    @Override
    public void awaitRow(String row) {
        hands.ui().await(() -> assertTrue(
                widgets.all(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                        .anyMatch(item -> item.getText().startsWith(row)),
                () -> "there is no row " + row));
    }

    @Override
    public void finish() {
        hands.ui().await(() -> assertTrue(shell.getDefaultButton().isEnabled(),
                () -> shell.getDefaultButton() + " is not enabled"));
        hands.keyboard().press("CR");
        hands.awaitClosed(shell);
    }
}
