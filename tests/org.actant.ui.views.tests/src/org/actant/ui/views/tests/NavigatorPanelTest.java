package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.core.identity.Fold;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.ui.views.Reveal;
import org.actant.ui.views.navigator.NavigatorPanel;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NavigatorPanelTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theTreeFollowsCommandsUndoAndRedo() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.expandCategories();
            assertTrue(rows(panel).contains("Ida Holm  1"), rows(panel).toString());
            made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Anna Holm"));
            assertTrue(rows(panel).contains("Anna Holm  1"), rows(panel).toString());
            made.session.execute(new Delete(List.of(made.chair)));
            assertTrue(rows(panel).contains("Actors  2"), rows(panel).toString());
            made.session.undo();
            made.session.undo();
            assertTrue(rows(panel).contains("Ida Holm  1"), rows(panel).toString());
            assertTrue(rows(panel).contains("Actors  3"), rows(panel).toString());
            made.session.redo();
            assertTrue(rows(panel).contains("Anna Holm  1"), rows(panel).toString());
        }
    }

    @Test
    void whoWasMergedStandsBelowWhoStandsForThem() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.expandCategories();
            made.session.execute(new Fold(List.of(made.board), made.chair));
            assertTrue(rows(panel).contains("Ida Holm  2"), rows(panel).toString());
            panel.expandCategories();
            List<String> rows = rows(panel);
            assertEquals(rows.indexOf("Ida Holm  2") + 1, rows.indexOf("Harbour Board  1"), rows.toString());
            assertTrue(rows.contains("Actors  2"), rows.toString());
            made.session.undo();
            assertTrue(rows(panel).contains("Ida Holm  1"), rows(panel).toString());
            assertTrue(rows(panel).contains("Actors  3"), rows(panel).toString());
        }
    }

    @Test
    void whatIsNamedAfterAnEventIsRenamedWithIt() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.expandCategories();
            made.session.execute(new SetFeature(made.closing, Literals.EVENT__LABEL, "Harbour shut"));
            assertTrue(rows(panel).stream().anyMatch(row -> row.startsWith("Harbour shut \u2014")),
                    rows(panel).toString());
            assertTrue(rows(panel).stream().noneMatch(row -> row.startsWith("Pier closed \u2014")));
            assertEquals(3, rows(panel).stream().filter(row -> row.contains("Harbour shut")).count(),
                    "event, link and claim");
            made.session.execute(new SetFeature(made.session.dossier().getSources().get(0), Literals.SOURCE__NAME,
                    "Speaker"));
            assertTrue(rows(panel).stream().anyMatch(row -> row.equals("Speaker: Harbour shut")));
        }
    }

    @Test
    void aRowTakesTheRoomThatThereIs() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.expandCategories();
            String name = "Ida Holm of the harbour board of Lund";
            made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, name));
            screen.shell.setSize(300, 600);
            screen.await("the name is shortened", () -> rows(panel).stream()
                    .anyMatch(row -> row.startsWith("Ida Holm of") && row.endsWith("\u2026  1")));
            TreeItem item = (TreeItem) Objects.requireNonNull(panel.viewer().testFindItem(made.chair));
            Rectangle text = item.getBounds();
            assertTrue(text.x + text.width <= panel.viewer().getTree().getClientArea().width, item.getText());
            screen.shell.setSize(800, 600);
            screen.await("the name is whole", () -> rows(panel).contains(name + "  1"));
        }
    }

    @Test
    void theMouseShowsWhatIsCutAtTheEdgeAndNothingElse() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.expandCategories();
            CellLabelProvider cells = (CellLabelProvider) panel.viewer().getLabelProvider();
            screen.shell.setSize(600, 600);
            assertNull(cells.getToolTipText(made.chair));
            screen.shell.setSize(90, 600);
            assertEquals("Ida Holm", cells.getToolTipText(made.chair));
            screen.shell.setSize(1000, 600);
            String name = "Ida ".repeat(30) + "Holm";
            made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, name));
            assertEquals(name, cells.getToolTipText(made.chair));
        }
    }

    @Test
    void numbersSayForWhichArticlesTheyHold() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Article second = ActantFactory.eINSTANCE.createArticle();
            second.setName("second");
            ArticleText text = ArticleText.of("Lund.");
            second.setSha256(text.sha256());
            second.setLength(text.length());
            made.session.execute(new TestStep(edit -> {
                edit.add(made.session.dossier(), Literals.DOSSIER__ARTICLES, second);
                edit.setText(second, text);
            }));
            made.session.save();
            OpenDossiers dossiers = new OpenDossiers();
            DossierSession again = dossiers.open(folder.resolve("d"));
            NavigatorPanel panel = new NavigatorPanel(screen.shell, dossiers, element -> screen.types);
            panel.setDossiers(dossiers.sessions());
            screen.open();
            panel.expandCategories();
            Element chair = again.dossier().getEntities().get(1);
            Reveal.load(again, chair);
            assertEquals("Ida Holm", Objects.requireNonNull(Reveal.article(Reveal.place(again, chair))).getMentions()
                    .get(1).getQuote());
            assertEquals(1, again.loadedArticles().size());
            panel.expandCategories();
            assertTrue(rows(panel).containsAll(List.of("Harbour  in 1 of 2 articles opened", "Ida Holm  1+",
                    "Claims  1 in 1 of 2 articles opened")), rows(panel).toString());
            again.loadArticles();
            panel.expandCategories();
            assertTrue(rows(panel).containsAll(List.of("Harbour", "Ida Holm  1", "Claims  1")), rows(panel).toString());
        }
    }

    @Test
    void theFilterShowsHitsWithTheirCategories() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.setFilter("ferry");
            assertEquals(List.of("Harbour", "Actors  1 of 3", "Ferry Company  1"), rows(panel));
            panel.setFilter("");
            assertTrue(rows(panel).contains("Actors  3"));
        }
    }

    @Test
    void revealingSelectsTheRowOfAnElement() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            NavigatorPanel panel = open(screen, made);
            panel.reveal(made.session, made.board);
            assertEquals(List.of(made.board), panel.selected());
        }
    }

    @Test
    void aDisposedPanelListensNoMore() throws IOException {
        Case made = new Case(folder.resolve("d"));
        try (Screen screen = new Screen()) {
            open(screen, made);
        }
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Anna Holm"));
    }

    private static NavigatorPanel open(Screen screen, Case made) {
        NavigatorPanel panel = new NavigatorPanel(screen.shell, made.dossiers, element -> screen.types);
        screen.open();
        panel.setDossiers(made.dossiers.sessions());
        return panel;
    }

    private static List<String> rows(NavigatorPanel panel) {
        List<String> texts = new ArrayList<>();
        collect(panel.viewer().getTree().getItems(), texts);
        return texts;
    }

    private static void collect(TreeItem[] items, List<String> texts) {
        for (TreeItem item : items) {
            if (item.getData() != null) {
                texts.add(item.getText());
                collect(item.getItems(), texts);
            }
        }
    }
}
