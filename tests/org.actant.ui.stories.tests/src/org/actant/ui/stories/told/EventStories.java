package org.actant.ui.stories.told;

import java.io.IOException;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events get triggers, types, roles, realis and cues. */
public abstract class EventStories extends Stories {

    protected EventStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    @Tag(ESSENTIAL)
    void anEventHasATriggerATypeAndAFiller() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        makeMeeting(article);
        article.awaitSpans("Mention: traf");
        workbench().navigator().awaitRow("Events", "Treffen  1");
        workbench().inspector().awaitTitle("Treffen");
        workbench().inspector().awaitType("Consult");

        article.select("Anna Berg");
        article.ask("R").type("host").commitTo("New actor \u201cAnna Berg\u201d").commit();
        article.awaitSpans("Mention: Anna Berg", "Mention: traf");
        workbench().navigator().awaitRow("Actors", "Anna Berg  1");
        workbench().navigator().select("Events", "Treffen");
        workbench().inspector().awaitParticipant("Host", "Anna Berg");
    }

    @Test
    @Tag(ESSENTIAL)
    void realisAndCuesAreOneKeyEach() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        makeMeeting(article);
        article.press("2");
        workbench().inspector().awaitToggle("Uncertain", true);
        article.press("3");
        workbench().inspector().awaitToggle("Hypothetical", true);
        workbench().inspector().awaitToggle("Uncertain", false);
        article.press("-");
        workbench().inspector().awaitToggle("Negative", true);

        article.select("soll");
        article.press("C");
        article.awaitSpans("Mention: traf", "Cue: soll");
        article.awaitMarked("Mention: traf", "Cue: soll");
        workbench().inspector().awaitTitle("Treffen");
    }

    private static void makeMeeting(ArticlePage article) {
        article.select("traf");
        article.ask("E").type("consult").commitTo("New event: traf").type("Treffen").commit();
        article.awaitCurrent("Mention: traf");
    }
}
