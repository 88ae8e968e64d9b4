package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.actant.ui.stories.Popup;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** Uses the pop-up of the editor. */
final class BotPopup implements Popup {

    private final Bot bot;
    private final SWTBotShell shell;
    private final SWTBotText filter;
    private final SWTBotTable table;

    BotPopup(Bot bot) {
        this.bot = bot;
        shell = bot.otherWindow();
        filter = shell.bot().text();
        table = shell.bot().table();
        bot.awaitFocus(filter.widget);
    }

    @Override
    public List<String> rows() {
        return bot.ask(this::shownRows);
    }

    private List<String> shownRows() {
        return Arrays.stream(table.widget.getItems()).map(TableItem::getText).map(String::strip).toList();
    }

    @Override
    public Popup type(String text) {
        bot.type(text);
        bot.await(() -> assertEquals(text, filter.widget.getText()));
        return this;
    }

    @Override
    public Popup awaitFirst(String row) {
        bot.await(() -> assertTrue(shownRows().stream().findFirst().orElse("").startsWith(row),
                () -> row + " is not first of " + shownRows()));
        return this;
    }

    @Override
    public Popup goTo(String row) {
        int wanted = bot.find(() -> {
            List<String> rows = shownRows();
            String found = rows.stream().filter(each -> each.startsWith(row)).findFirst()
                    .orElseThrow(() -> new AssertionError(row + " is not in " + rows));
            return rows.indexOf(found);
        });
        int at = bot.ask(table.widget::getSelectionIndex);
        bot.press(wanted < at ? "ARROW_UP" : "ARROW_DOWN", Math.abs(wanted - at));
        bot.await(() -> assertEquals(wanted, table.widget.getSelectionIndex(), "chosen row"));
        return this;
    }

    @Override
    public void commit() {
        bot.press("CR");
        bot.awaitClosed(shell);
    }

    @Override
    public Popup commitTo(String firstRow) {
        bot.press("CR");
        return awaitFirst(firstRow);
    }

    @Override
    public void cancel() {
        bot.press("ESC");
        bot.awaitClosed(shell);
    }
}
