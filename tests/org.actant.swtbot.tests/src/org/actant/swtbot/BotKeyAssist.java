package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.actant.ui.stories.KeyAssist;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** Reads the list of keys. */
final class BotKeyAssist implements KeyAssist {

    private final Bot bot;
    private final SWTBotShell shell;
    private final SWTBotTable table;

    BotKeyAssist(Bot bot) {
        this.bot = bot;
        shell = bot.otherWindow();
        table = shell.bot().table();
    }

    @Override
    public void awaitKey(String command, String key) {
        bot.await(() -> assertTrue(
                Arrays.stream(table.widget.getItems())
                        .anyMatch(item -> item.getText(0).equals(command) && item.getText(1).equals(key)),
                () -> "there is no " + command + " with " + key));
    }

    @Override
    public void close() {
        bot.press("ESC");
        bot.awaitClosed(shell);
    }
}
