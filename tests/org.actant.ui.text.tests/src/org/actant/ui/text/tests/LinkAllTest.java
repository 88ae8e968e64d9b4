package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.actant.core.occurrences.Occurrence;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Entity;
import org.actant.model.Mention;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.occurrences.AllLikeThis;
import org.actant.ui.text.occurrences.AllLikeThis.Options;
import org.actant.ui.text.occurrences.LinkAllDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkAllTest {

    private static final String TEXT = "Minsk schweigt.\r\nAus Minsk kam nichts, sagte ein Minsker in Minsks Norden, "
            + "und MINSK blieb still. Minskfahrer.";

    @TempDir
    private Path folder;

    private static List<Occurrence> found(Desk desk, AllLikeThis all, Options options) {
        return all.group(desk.sample.article, TEXT, all.sought(options).in(TEXT, 100, () -> false)).occurrences();
    }

    private static AllLikeThis preview(Desk desk) {
        Gesture.LINK_ALL.perform(desk.gestures);
        return Objects.requireNonNull(desk.surface.previewed);
    }

    private Desk minsk() throws IOException {
        Desk desk = new Desk(folder, TEXT);
        desk.sample.entity(Literals.PLACE, "City", "Minsk");
        desk.caretAt(0);
        return desk;
    }

    @Test
    void wordsLikeThoseOfTheMentionAreFoundAndLinkedInOneStep() throws IOException {
        Desk desk = minsk();
        AllLikeThis all = preview(desk);
        List<Occurrence> found = found(desk, all, Options.USUAL);
        assertEquals(List.of("Minsk", "Minsk", "Minsker", "Minsks"), found.stream().map(Occurrence::words).toList());
        assertFalse(all.canLink(found.get(0)));
        List<String> before = desk.state();
        all.link(found);
        assertEquals(4, desk.sample.spans().size());
        Entity minsk = desk.sample.session.dossier().getEntities().get(0);
        desk.sample.spans().forEach(span -> assertSame(minsk, ((Mention) span).getOf()));
        List<String> after = desk.state();
        desk.sample.session.undo();
        assertEquals(before, desk.state());
        desk.sample.session.redo();
        assertEquals(after, desk.state());
    }

    @Test
    void optionsWidenAndNarrow() throws IOException {
        Desk desk = minsk();
        AllLikeThis all = preview(desk);
        assertEquals(2, found(desk, all, new Options(true, true, false, false, false)).size());
        assertEquals(3, found(desk, all, new Options(true, false, false, false, false)).size());
        assertEquals(6, found(desk, all, new Options(false, false, false, true, true)).size());
    }

    @Test
    void wordsThatAreLinkedToNothingAreNoPattern() throws IOException {
        Desk desk = minsk();
        desk.select("schweigt");
        Gesture.LINK_ALL.perform(desk.gestures);
        assertNull(desk.surface.previewed);
        assertFalse(desk.surface.told.isEmpty());
    }

    @Test
    void theDialogTicksWhatIsFreeAndLinksIt() throws IOException {
        Sample sample = new Sample(folder, TEXT);
        sample.entity(Literals.PLACE, "City", "Minsk");
        try (Screen screen = new Screen(sample, 800)) {
            Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
            Gesture.LINK_ALL.perform(screen.viewer.gestures());
            LinkAllDialog dialog = screen.viewer.linkAllDialog();
            assertNotNull(dialog);
            screen.await(() -> !dialog.isSearching());
            assertEquals(3, dialog.chosen());
            Screen.picture("linkAll");
            dialog.commit();
            screen.settle();
            assertEquals(4, sample.spans().size());
            assertNull(screen.viewer.linkAllDialog());
            sample.session.undo();
            assertEquals(1, sample.spans().size());
        }
    }

    @Test
    void thousandsOfPlacesAreOfferedAtOnce() throws IOException {
        Sample sample = new Sample(folder, "Minsk und Umland.\n".repeat(3000));
        sample.entity(Literals.PLACE, "City", "Minsk");
        try (Screen screen = new Screen(sample, 800)) {
            Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
            Gesture.LINK_ALL.perform(screen.viewer.gestures());
            LinkAllDialog dialog = screen.viewer.linkAllDialog();
            assertNotNull(dialog);
            screen.await(() -> !dialog.isSearching());
            assertEquals(1999, dialog.chosen());
            dialog.commit();
            screen.settle();
            assertEquals(2000, sample.spans().size());
        }
    }

    @Test
    void articlesThatAreNotLoadedAreLookedThroughToo() throws IOException {
        Sample sample = threeArticles();
        List<String> saved = files();
        try (Screen screen = new Screen(sample, 800)) {
            LinkAllDialog dialog = dialog(screen);
            dialog.lookInAllArticles(true);
            screen.await(() -> !dialog.isSearching());
            assertEquals(5, dialog.chosen());
            assertEquals(List.of("hafen", "brief"),
                    sample.session.loadedArticles().stream().map(Article::getName).toList());
            dialog.commit();
            screen.settle();
            assertEquals(2, Objects.requireNonNull(sample.session.article("brief")).getMentions().size());
            assertEquals(4, sample.spans().size());
            sample.session.save();
            assertNotEquals(saved, files());
            sample.session.undo();
            sample.session.save();
            assertEquals(saved, files());
        }
    }

    @Test
    void aSearchThatIsStoppedLeavesTheDossierAsItWas() throws IOException {
        Sample sample = threeArticles();
        try (Screen screen = new Screen(sample, 800)) {
            LinkAllDialog dialog = dialog(screen);
            dialog.lookInAllArticles(true);
            dialog.stopSearching();
            screen.await(() -> !dialog.isSearching());
            dialog.close();
            screen.settle();
            assertEquals(1, sample.spans().size());
            assertFalse(sample.session.isDirty());
        }
    }

    @Test
    void anArticleThatCannotBeReadIsNamedAndTheOthersAreLookedThrough() throws IOException {
        Sample sample = threeArticles();
        Files.delete(sample.session.layout().textFile("leer"));
        try (Screen screen = new Screen(sample, 800)) {
            LinkAllDialog dialog = dialog(screen);
            dialog.lookInAllArticles(true);
            screen.await(() -> !dialog.isSearching());
            assertEquals(5, dialog.chosen());
            String problem = Objects.requireNonNull(dialog.getErrorMessage());
            assertTrue(problem.contains("leer"), problem);
        }
    }

    private LinkAllDialog dialog(Screen screen) {
        Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
        Gesture.LINK_ALL.perform(screen.viewer.gestures());
        LinkAllDialog dialog = screen.viewer.linkAllDialog();
        assertNotNull(dialog);
        screen.await(() -> !dialog.isSearching());
        return dialog;
    }

    /** A dossier that was opened anew: of its articles the one at hand is loaded, another has the words, one has not. */
    private Sample threeArticles() throws IOException {
        Sample made = new Sample(folder, TEXT);
        made.entity(Literals.PLACE, "City", "Minsk");
        made.another("brief", "Minsk antwortet. Aus Minsk.");
        made.another("leer", "Nichts.");
        made.session.save();
        return Sample.reopened(folder);
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : List.of("dossier.actant", "articles/hafen.article", "articles/brief.article",
                "articles/leer.article")) {
            files.add(Files.readString(folder.resolve("dossier").resolve(name)));
        }
        return files;
    }

    @Test
    void closingTheDialogLeavesNoTrace() throws IOException {
        Sample sample = new Sample(folder, TEXT);
        sample.entity(Literals.PLACE, "City", "Minsk");
        try (Screen screen = new Screen(sample, 800)) {
            Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
            Gesture.LINK_ALL.perform(screen.viewer.gestures());
            Objects.requireNonNull(screen.viewer.linkAllDialog()).close();
            screen.settle();
            assertEquals(1, sample.spans().size());
        }
    }
}
