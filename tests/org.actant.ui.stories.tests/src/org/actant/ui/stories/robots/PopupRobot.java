package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.actant.ui.stories.Popup;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Uses the pop-up of the editor. */
final class PopupRobot implements Popup {

    private final Hands hands;
    private final Shell shell;
    private final Text filter;
    private final Table table;

    PopupRobot(Hands hands) {
        this.hands = hands;
        shell = hands.awaitShell(PopupRobot::isPopup, "pop-up");
        filter = hands.ui().ask(() -> new Widgets(shell).first(Text.class));
        table = hands.ui().ask(() -> new Widgets(shell).first(Table.class));
        hands.awaitFocus(filter);
    }

    private static boolean isPopup(Shell shell) {
        Widgets widgets = new Widgets(shell);
        return shell.getText().isEmpty() && !widgets.all(Text.class).isEmpty() && !widgets.all(Table.class).isEmpty();
    }

    @Override
    public List<String> rows() {
        return hands.ui().ask(this::shownRows);
    }

    private List<String> shownRows() {
        return Arrays.stream(table.getItems()).map(TableItem::getText).map(String::strip).toList();
    }

    @Override
    public Popup type(String text) {
        hands.keyboard().type(text);
        hands.ui().await(() -> assertEquals(text, filter.getText()));
        return this;
    }

    @Override
    public Popup awaitFirst(String row) {
        hands.ui().await(() -> assertTrue(firstRow().startsWith(row), () -> row + " is not first, but " + firstRow()));
        return this;
    }

    private String firstRow() {
        List<String> rows = shownRows();
        return rows.isEmpty() ? "" : rows.get(0);
    }

    @Override
    public Popup goTo(String row) {
        int wanted = hands.ui().find(() -> {
            List<String> rows = shownRows();
            return rows.stream().filter(each -> each.startsWith(row)).findFirst().map(rows::indexOf)
                    .orElseThrow(() -> new AssertionError(row + " is not in " + rows));
        });
        int at = hands.ui().ask(table::getSelectionIndex);
        hands.keyboard().press(wanted < at ? "ARROW_UP" : "ARROW_DOWN", Math.abs(wanted - at));
        hands.ui().await(() -> assertEquals(wanted, table.getSelectionIndex(), "chosen row"));
        return this;
    }

    @Override
    public void commit() {
        hands.keyboard().press("CR");
        hands.awaitClosed(shell);
    }

    @Override
    public Popup commitTo(String firstRow) {
        hands.keyboard().press("CR");
        return awaitFirst(firstRow);
    }

    @Override
    public void cancel() {
        hands.keyboard().press("ESC");
        hands.awaitClosed(shell);
    }
}
