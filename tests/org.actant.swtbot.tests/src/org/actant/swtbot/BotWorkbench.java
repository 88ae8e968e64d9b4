package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.actant.ui.UiIds;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Dialog;
import org.actant.ui.stories.Inspector;
import org.actant.ui.stories.KeyAssist;
import org.actant.ui.stories.Navigator;
import org.actant.ui.stories.Popup;
import org.actant.ui.stories.Workbench;
import org.actant.ui.stories.robots.Parts;
import org.actant.ui.stories.robots.PlainKeys;
import org.actant.ui.stories.robots.Widgets;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.IEditorPart;

/** Uses the workbench that runs beside the tests. */
public final class BotWorkbench implements Workbench {

    private final Parts parts = new Parts();
    private final Shell shell;
    private final Bot bot;
    private final PlainKeys plainKeys;

    public BotWorkbench() {
        Result<Shell> window = () -> parts.window().getShell();
        shell = UIThreadRunnable.syncExec(window);
        bot = new Bot(shell);
        plainKeys = new PlainKeys(shell.getDisplay());
        bot.run(plainKeys::install);
        bot.window().activate();
    }

    @Override
    public void open(Path location) {
        bot.run(() -> parts.open(location));
    }

    @Override
    public ArticlePage article(String title) {
        IEditorPart editor = bot.find(() -> parts.editor(title));
        bot.run(() -> parts.page().activate(editor));
        return new BotArticle(bot, editor);
    }

    @Override
    public ArticlePage shownArticle() {
        return new BotArticle(bot, bot.find(parts::activeEditor));
    }

    @Override
    public Navigator navigator() {
        return new BotNavigator(bot, new SWTBot(view(UiIds.NAVIGATOR)));
    }

    @Override
    public Inspector inspector() {
        return new BotInspector(bot, view(UiIds.INSPECTOR));
    }

    private Composite view(String id) {
        return bot.find(() -> parts.view(id));
    }

    @Override
    public Popup popup() {
        return new BotPopup(bot);
    }

    @Override
    public Dialog dialog(String title) {
        return new BotDialog(bot, title);
    }

    @Override
    public KeyAssist keyAssist() {
        return new BotKeyAssist(bot);
    }

    @Override
    public void bindKey(String command, String key) {
        bot.run(() -> parts.bindKey(command, key));
    }

    @Override
    public void restoreKeys() {
        bot.run(parts::restoreKeys);
    }

    @Override
    public void press(String key) {
        bot.press(key);
    }

    @Override
    public void save() {
        bot.await(() -> assertTrue(parts.canSave(), "there is nothing to save"));
        bot.press("M1+S");
        awaitStar(false);
    }

    @Override
    public void choose(String menu, String item) {
        bot.window().menu().menu(menu, item).click();
    }

    @Override
    public boolean isStarred() {
        return bot.ask(this::starred);
    }

    private boolean starred() {
        return new Widgets(shell).all(CTabFolder.class).stream().flatMap(folder -> Arrays.stream(folder.getItems()))
                .anyMatch(tab -> tab.getText().startsWith("*"));
    }

    @Override
    public void awaitStar(boolean starred) {
        bot.await(() -> assertEquals(starred, starred(), "star of unsaved changes"));
    }

    @Override
    public void closeAll() {
        bot.run(() -> {
            Arrays.stream(shell.getDisplay().getShells()).filter(other -> other != shell && other.isVisible())
                    .forEach(Shell::close);
            parts.closeAll();
            plainKeys.release();
        });
    }
}
