package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.actant.core.commands.Selection;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.TextRanges;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.occurrences.LinkAllDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links all like some words in a dossier of several articles of which one is loaded. */
class LinkAllArticlesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Sample sample = new Sample(folder, "Minsk schweigt. Minsk wartet.");
        String linked = "Minsk und Minsks Norden.";
        sample.link(new Selection(sample.another("linked", linked), linked, TextRanges.of(0, 5)),
                sample.entity(Literals.PLACE, "City", "Minsk"));
        sample.another("free", "Aus Minsk kam nichts.");
        sample.another("silent", "Aus Genf kam nichts.");
        sample.session.save();
    }

    /** Opens the dialog over the first article and looks in all of them. */
    private static LinkAllDialog lookInAll(Screen screen) {
        Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
        Gesture.LINK_ALL.perform(screen.viewer.gestures());
        LinkAllDialog dialog = Objects.requireNonNull(screen.viewer.linkAllDialog());
        screen.await(() -> !dialog.isSearching());
        dialog.lookInAllArticles(true);
        return dialog;
    }

    private static List<String> loaded(DossierSession session) {
        return session.loadedArticles().stream().map(Article::getName).toList();
    }

    private static List<String> rows(LinkAllDialog dialog) {
        Tree tree = Objects.requireNonNull(tree(dialog.getShell()));
        return Arrays.stream(tree.getItems())
                .flatMap(article -> Stream.concat(Stream.of(article), Arrays.stream(article.getItems())))
                .map(LinkAllArticlesTest::row).toList();
    }

    private static String row(TreeItem item) {
        return (item.getChecked() ? "x " : "- ") + item.getText();
    }

    private static Tree tree(Composite parent) {
        for (Control child : parent.getChildren()) {
            Tree found = child instanceof Tree tree ? tree : child instanceof Composite inner ? tree(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void articlesThatAreNotLoadedAreSearchedAndThoseWithTheWordsLoaded() throws IOException {
        Sample sample = Sample.reopened(folder);
        try (Screen screen = new Screen(sample, 800)) {
            assertEquals(List.of("hafen"), loaded(sample.session));
            LinkAllDialog dialog = lookInAll(screen);
            screen.await(() -> !dialog.isSearching());
            Screen.picture("linkAllArticles");
            assertEquals(List.of("hafen", "linked", "free"), loaded(sample.session));
            assertEquals(List.of("x hafen (2)", "- Minsk schweigt. Minsk wartet.  linked already",
                    "x Minsk schweigt. Minsk wartet.", "x linked (2)",
                    "- Minsk und Minsks Norden.  linked already", "x Minsk und Minsks Norden.", "x free (1)",
                    "x Aus Minsk kam nichts."), rows(dialog));
            assertEquals(3, dialog.chosen());
        }
    }

    @Test
    void aSearchThatIsStoppedLoadsNoMoreArticlesAndKeepsWhatItFound() throws IOException {
        Sample written = Sample.reopened(folder);
        for (int i = 0; i < 200; i++) {
            written.another("more" + i, "Aus Minsk kam nichts.");
        }
        written.session.save();
        Sample sample = Sample.reopened(folder);
        try (Screen screen = new Screen(sample, 800)) {
            LinkAllDialog dialog = lookInAll(screen);
            screen.await(() -> loaded(sample.session).size() > 5);
            dialog.stopSearching();
            screen.await(() -> !dialog.isSearching());
            int loaded = loaded(sample.session).size();
            assertTrue(loaded < 100, loaded + " articles were loaded");
            assertTrue(dialog.chosen() >= 4, dialog.chosen() + " places are ticked");
        }
    }

    @Test
    void closingTheDialogEndsTheSearch() throws IOException {
        Sample sample = Sample.reopened(folder);
        try (Screen screen = new Screen(sample, 800)) {
            LinkAllDialog dialog = lookInAll(screen);
            dialog.close();
            screen.settle();
            assertFalse(dialog.isSearching());
            assertEquals(List.of("hafen"), loaded(sample.session));
        }
    }
}
