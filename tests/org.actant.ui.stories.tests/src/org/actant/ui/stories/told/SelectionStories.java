package org.actant.ui.stories.told;

import java.io.IOException;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is selected in one part is shown in the others. */
public abstract class SelectionStories extends Stories {

    protected SelectionStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    @Tag(ESSENTIAL)
    void anActorIsRenamedInTheInspector() throws IOException {
        openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").commit();
        workbench().inspector().awaitField("Name", "Anna Berg");

        workbench().inspector().write("Name", "Ministerin Berg");
        workbench().inspector().awaitTitle("Ministerin Berg");
        workbench().navigator().awaitRow("Actors", "Ministerin Berg  1");
        workbench().navigator().awaitNoRow("Actors", "Anna Berg");

        workbench().article(Material.FIRST).press("M1+Z");
        workbench().inspector().awaitTitle("Anna Berg");
        workbench().inspector().awaitField("Name", "Anna Berg");
        workbench().navigator().awaitRow("Actors", "Anna Berg  1");
    }

    @Test
    void whatIsSelectedInTheNavigatorIsMarkedInTheText() throws IOException {
        workbench().open(material().sample());
        workbench().navigator().select("Actors", "Christopher Smith");
        ArticlePage article = workbench().shownArticle();
        long mentions = article.spans().stream().filter("Mention: Smith"::equals).count();
        if (mentions < 2) {
            throw new AssertionError("the sample mentions Smith " + mentions + " times");
        }
        workbench().inspector().awaitTitle("Christopher Smith");
        article.awaitMarked(span -> span.equals("Mention: Smith"));
    }

    @Test
    void whatIsSelectedInTheTextIsShownInNavigatorAndInspector() throws IOException {
        workbench().open(material().sample());
        ArticlePage article = workbench().shownArticle();
        workbench().navigator().rows("Actors");
        workbench().article(article.title()).select("Christopher Smith");
        article.awaitCurrent("Mention: Christopher Smith");
        workbench().navigator().awaitSelected("Christopher Smith");
        workbench().inspector().awaitTitle("Christopher Smith");
        workbench().inspector().awaitType("Person");
    }
}
