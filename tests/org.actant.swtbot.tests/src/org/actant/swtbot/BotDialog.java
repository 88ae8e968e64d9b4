package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.actant.ui.stories.Dialog;
import org.actant.ui.stories.robots.Widgets;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;

/** Uses a dialog. */
final class BotDialog implements Dialog {

    private final Bot bot;
    private final SWTBotShell shell;

    BotDialog(Bot bot, String title) {
        this.bot = bot;
        shell = bot.window(title);
    }

    @Override
    public void write(String label, String text) {
        SWTBotText field = shell.bot().textWithLabel(label);
        field.setText(text);
        bot.await(() -> assertEquals(text, field.widget.getText()));
    }

    @Override
    public void pick(String label, String item) {
        SWTBotCombo combo = shell.bot().comboBoxWithLabel(label);
        combo.setSelection(item);
        bot.await(() -> assertEquals(item, combo.widget.getText()));
    }

    @Override
    public void press(String button) {
        shell.bot().button(button).click();
    }

    @Override
    public void awaitRow(String row) {
        bot.await(() -> assertTrue(
                new Widgets(shell.widget).all(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
                        .anyMatch(item -> item.getText().startsWith(row)),
                () -> "there is no row " + row));
    }

    @Override
    public void finish() {
        bot.await(() -> assertTrue(shell.widget.getDefaultButton().isEnabled(), "it cannot be finished yet"));
        bot.press("CR");
        bot.awaitClosed(shell);
    }
}
