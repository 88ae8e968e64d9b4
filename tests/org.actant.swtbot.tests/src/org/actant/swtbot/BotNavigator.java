package org.actant.swtbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.actant.ui.stories.Navigator;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** Uses the navigator. */
final class BotNavigator implements Navigator {

    private static final String GAP = "  ";

    private final Bot bot;
    private final SWTBotTree tree;

    BotNavigator(Bot bot, SWTBot view) {
        this.bot = bot;
        tree = view.tree();
    }

    @Override
    public void awaitCount(String category, int count) {
        bot.await(() -> assertEquals(category + GAP + count,
                categories().map(TreeItem::getText).filter(text -> name(text).equals(category)).findFirst()
                        .orElse(category + GAP + 0)));
    }

    @Override
    public List<String> rows(String category) {
        open(category);
        return bot.ask(() -> texts(category));
    }

    @Override
    public void awaitRow(String category, String row) {
        open(category);
        bot.await(() -> assertTrue(texts(category).contains(row), () -> row + " is not in " + texts(category)));
    }

    @Override
    public void awaitNoRow(String category, String row) {
        bot.await(() -> assertFalse(texts(category).stream().map(BotNavigator::name).anyMatch(row::equals),
                () -> row + " is there"));
    }

    @Override
    public void select(String category, String row) {
        open(category);
        SWTBotTreeItem item = new SWTBotTreeItem(bot.find(() -> rowNamed(category, row)));
        item.click();
        awaitSelected(row);
        tree.setFocus();
    }

    @Override
    public void awaitSelected(String row) {
        bot.await(() -> assertEquals(List.of(row),
                Arrays.stream(tree.widget.getSelection()).map(item -> name(item.getText())).toList()));
    }

    @Override
    public void press(String key) {
        bot.awaitFocus(tree.widget);
        bot.press(key);
    }

    @Override
    public void awaitEmpty() {
        bot.await(() -> assertEquals(0, tree.widget.getItemCount(), "open dossiers"));
    }

    private void open(String category) {
        new SWTBotTreeItem(bot.find(() -> category(category))).expand();
    }

    private Stream<TreeItem> categories() {
        return Arrays.stream(tree.widget.getItems()).flatMap(dossier -> Arrays.stream(dossier.getItems()));
    }

    private TreeItem category(String name) {
        return categories().filter(item -> name(item.getText()).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    private TreeItem rowNamed(String category, String row) {
        return Arrays.stream(category(category).getItems()).filter(item -> name(item.getText()).equals(row))
                .findFirst().orElseThrow(() -> new AssertionError("there is no " + row));
    }

    private List<String> texts(String category) {
        return categories().filter(item -> name(item.getText()).equals(category))
                .flatMap(item -> Arrays.stream(item.getItems())).map(TreeItem::getText).toList();
    }

    /** The text of a row without what is said in grey. */
    private static String name(String text) {
        int gap = text.indexOf(GAP);
        return gap < 0 ? text : text.substring(0, gap);
    }
}
