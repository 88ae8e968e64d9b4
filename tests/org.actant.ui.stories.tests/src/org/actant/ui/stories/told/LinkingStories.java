package org.actant.ui.stories.told;

import java.io.IOException;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words are tied to actors. */
public abstract class LinkingStories extends Stories {

    private static final String LINK_TO_ACTOR = "Link to Actor";

    protected LinkingStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    @Tag(ESSENTIAL)
    void selectedWordsBecomeANewActor() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Paul Krause");
        article.ask("A").type("Krause, Paul").awaitFirst("New actor \u201cKrause, Paul\u201d").commit();

        article.awaitSpans("Mention: Paul Krause");
        article.awaitCurrent("Mention: Paul Krause");
        workbench().navigator().awaitCount("Actors", 1);
        workbench().navigator().awaitRow("Actors", "Krause, Paul  1");
        workbench().inspector().awaitTitle("Krause, Paul");
        workbench().inspector().awaitType("Person");
        workbench().inspector().awaitMentions(1);
        workbench().awaitStar(true);
    }

    @Test
    @Tag(ESSENTIAL)
    void furtherWordsAreTiedToTheSameActorThroughTheFilter() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").commit();
        article.select("Paul Krause");
        article.ask("A").commit();

        article.select("ihm");
        article.ask("A").type("kra").goTo("Paul Krause").commit();
        article.awaitSpans("Mention: Anna Berg", "Mention: Paul Krause", "Mention: ihm");
        article.awaitMarked("Mention: Paul Krause", "Mention: ihm");
        workbench().navigator().awaitRow("Actors", "Paul Krause  2");
        workbench().navigator().awaitSelected("Paul Krause");
        workbench().inspector().awaitTitle("Paul Krause");
        workbench().inspector().awaitMentions(2);
    }

    @Test
    void escapeLeavesNoTrace() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").type("Jemand").cancel();

        article.awaitSpans();
        workbench().navigator().awaitCount("Actors", 0);
        workbench().awaitStar(false);
        // the words are still selected, and the keys still work
        article.ask("A").awaitFirst("New actor \u201cAnna Berg\u201d").cancel();
        article.awaitSpans();
    }

    @Test
    @Tag(ESSENTIAL)
    void aMentionMayHaveSeveralFragments() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("stellte");
        article.ask("E").type("report").commitTo("New event").commit();
        article.awaitCurrent("Mention: stellte");
        article.select("vor");
        article.press("X");
        article.awaitSpans("Mention: stellte \u2026 vor");
        article.awaitCurrent("Mention: stellte \u2026 vor");
    }

    @Test
    void keysGoFromSpanToSpanAndFromMentionToMention() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").commit();
        article.select("Paul Krause");
        article.ask("A").commit();
        article.select("Sie");
        article.ask("A").type("Anna").goTo("Anna Berg").commit();

        article.press("M1+HOME");
        article.awaitCurrent("Mention: Anna Berg");
        article.press("N");
        article.awaitCurrent("Mention: Paul Krause");
        article.press("N");
        article.awaitCurrent("Mention: Sie");
        article.press("M2+N");
        article.awaitCurrent("Mention: Paul Krause");
        article.press("M2+N");
        article.awaitCurrent("Mention: Anna Berg");
        article.press("G");
        article.awaitCurrent("Mention: Sie");
        article.press("G");
        article.awaitCurrent("Mention: Anna Berg");
    }

    @Test
    void theKeysOfTheEditorAreListed() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.press("M1+M2+L");
        workbench().keyAssist().awaitKey(LINK_TO_ACTOR, "A");
        workbench().keyAssist().close();
    }

    @Test
    void aKeyThatIsBoundAnewWorksAndIsListed() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        workbench().bindKey(LINK_TO_ACTOR, "Z");
        assertListed(article, "Z");
        article.select("Anna Berg");
        article.press("A");
        article.ask("Z").awaitFirst("New actor \u201cAnna Berg\u201d").cancel();

        workbench().restoreKeys();
        assertListed(article, "A");
        article.press("Z");
        article.ask("A").awaitFirst("New actor \u201cAnna Berg\u201d").commit();
        article.awaitSpans("Mention: Anna Berg");
    }

    private void assertListed(ArticlePage article, String key) {
        article.press("F1");
        workbench().keyAssist().awaitKey(LINK_TO_ACTOR, key);
        workbench().keyAssist().close();
    }
}
