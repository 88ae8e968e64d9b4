package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.actant.ui.stories.Navigator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Uses the navigator. */
final class NavigatorRobot implements Navigator {

    private static final String GAP = "  ";

    private final Hands hands;
    private final Tree tree;

    NavigatorRobot(Hands hands, Composite view) {
        this.hands = hands;
        tree = hands.ui().ask(() -> new Widgets(view).first(Tree.class));
    }

    @Override
    public void awaitCount(String category, int count) {
        hands.ui().await(() -> {
            String shown = categories().map(TreeItem::getText).filter(text -> name(text).equals(category)).findFirst()
                    .orElse(category + GAP + 0);
            assertEquals(category + GAP + count, shown);
        });
    }

    @Override
    public List<String> rows(String category) {
        open(category);
        return hands.ui().ask(() -> texts(category));
    }

    private List<String> texts(String category) {
        return items(category).map(TreeItem::getText).toList();
    }

    private void open(String category) {
        if (!hands.ui().find(() -> category(category).getExpanded())) {
            click(() -> category(category));
            press("M2+ARROW_RIGHT");
            hands.ui().await(() -> assertTrue(category(category).getExpanded(), () -> category + " is closed"));
        }
    }

    @Override
    public void awaitRow(String category, String row) {
        hands.ui().find(() -> category(category));
        open(category);
        hands.ui().await(() -> assertTrue(texts(category).contains(row),
                () -> row + " is not in " + texts(category)));
    }

    @Override
    public void awaitNoRow(String category, String row) {
        hands.ui().await(() -> assertFalse(
                categories().filter(item -> name(item.getText()).equals(category))
                        .flatMap(item -> Arrays.stream(item.getItems())).map(item -> name(item.getText()))
                        .anyMatch(row::equals),
                () -> row + " is there"));
    }

    @Override
    public void select(String category, String row) {
        open(category);
        hands.ui().find(() -> item(category, row));
        click(() -> item(category, row));
        awaitSelected(row);
    }

    private void click(Supplier<TreeItem> row) {
        hands.ui().run(() -> tree.showItem(row.get()));
        hands.mouse().click(() -> {
            Rectangle bounds = row.get().getTextBounds(0);
            return tree.toDisplay(bounds.x + 4, bounds.y + bounds.height / 2);
        });
        hands.awaitFocus(tree);
    }

    @Override
    public void awaitSelected(String row) {
        hands.ui().await(() -> assertEquals(List.of(row),
                Arrays.stream(tree.getSelection()).map(item -> name(item.getText())).toList()));
    }

    @Override
    public void press(String key) {
        hands.awaitFocus(tree);
        hands.keyboard().press(key);
    }

    @Override
    public void awaitEmpty() {
        hands.ui().await(() -> assertEquals(0, tree.getItemCount(), "open dossiers"));
    }

    private TreeItem item(String category, String row) {
        return items(category).filter(item -> name(item.getText()).equals(row)).findFirst()
                .orElseThrow(() -> new AssertionError(row + " is not in " + texts(category)));
    }

    private Stream<TreeItem> items(String category) {
        return Arrays.stream(category(category).getItems());
    }

    private TreeItem category(String category) {
        return categories().filter(item -> name(item.getText()).equals(category)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + category));
    }

    private Stream<TreeItem> categories() {
        return Arrays.stream(tree.getItems()).flatMap(dossier -> Arrays.stream(dossier.getItems()));
    }

    private static String name(String row) {
        int gap = row.indexOf(GAP);
        return gap < 0 ? row : row.substring(0, gap);
    }
}
