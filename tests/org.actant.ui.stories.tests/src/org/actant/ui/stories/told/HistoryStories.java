package org.actant.ui.stories.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything can be taken back. */
public abstract class HistoryStories extends Stories {

    /** The key of the platform on GTK. */
    private static final String REDO = "M1+M2+Z";

    protected HistoryStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    void whatWasDeletedComesBack() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").commit();
        article.awaitSpans("Mention: Anna Berg");

        article.press("DEL");
        article.awaitSpans();
        workbench().navigator().awaitRow("Actors", "Anna Berg");
        article.press("M1+Z");
        article.awaitSpans("Mention: Anna Berg");
        workbench().navigator().awaitRow("Actors", "Anna Berg  1");
        article.press(REDO);
        article.awaitSpans();

        workbench().navigator().select("Actors", "Anna Berg");
        workbench().navigator().press("DEL");
        workbench().navigator().awaitCount("Actors", 0);
        workbench().inspector().awaitEmpty();
        workbench().navigator().press("M1+Z");
        workbench().navigator().awaitRow("Actors", "Anna Berg");
    }

    @Test
    @Tag(ESSENTIAL)
    void everythingIsUndoneAcrossTwoArticles() throws IOException {
        Path dossier = openFresh();
        FolderImage before = FolderImage.of(dossier);
        ArticlePage first = workbench().article(Material.FIRST);
        first.select("Anna Berg");
        first.ask("A").commit();
        first.awaitSpans("Mention: Anna Berg");
        openSecond();
        ArticlePage second = workbench().article(Material.SECOND);
        second.select("Anna Berg");
        second.ask("A").goTo("Anna Berg").commit();
        second.select("geschrieben");
        second.ask("E").type("consult").commitTo("New event").commit();
        second.awaitSpans("Mention: Anna Berg", "Mention: geschrieben");
        workbench().navigator().awaitRow("Actors", "Anna Berg  2");

        undoAll(second);
        assertEquals(before, FolderImage.of(dossier));
        for (int i = 0; i < 3; i++) {
            second.press(REDO);
        }
        second.awaitSpans("Mention: Anna Berg", "Mention: geschrieben");
        workbench().article(Material.FIRST).awaitSpans("Mention: Anna Berg");
        workbench().save();
        assertNotEquals(before, FolderImage.of(dossier));

        ArticlePage again = workbench().article(Material.FIRST);
        again.press("M1+Z");
        again.press("M1+Z");
        again.press("M1+Z");
        again.awaitSpans();
        workbench().awaitStar(true);
        workbench().save();
        assertEquals(before, FolderImage.of(dossier));
    }

    private void openSecond() {
        workbench().navigator().select("Articles", Material.SECOND);
        workbench().navigator().press("CR");
    }

    private void undoAll(ArticlePage article) {
        article.press("M1+Z");
        article.awaitSpans("Mention: Anna Berg");
        article.press("M1+Z");
        article.awaitSpans();
        article.press("M1+Z");
        workbench().awaitStar(false);
        workbench().article(Material.FIRST).awaitSpans();
        workbench().navigator().awaitCount("Actors", 0);
        workbench().article(Material.SECOND).awaitSpans();
    }
}
