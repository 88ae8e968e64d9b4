package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.actant.ui.stories.KeyAssist;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** Reads the list of keys. */
final class KeyAssistRobot implements KeyAssist {

    private final Hands hands;
    private final Shell shell;
    private final Table table;

    KeyAssistRobot(Hands hands) {
        this.hands = hands;
        shell = hands.awaitShell(each -> !new Widgets(each).all(Table.class).isEmpty(), "list of keys");
        table = hands.ui().ask(() -> new Widgets(shell).first(Table.class));
    }

    @Override
    public void awaitKey(String command, String key) {
        hands.ui().await(() -> assertTrue(
                Arrays.stream(table.getItems())
                        .anyMatch(item -> item.getText(0).equals(command) && item.getText(1).equals(key)),
                () -> "there is no " + command + " among "
                        + Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList()));
    }

    @Override
    public void close() {
        hands.keyboard().press("ESC");
        hands.awaitClosed(shell);
    }
}
