package org.actant.ui.stories.told;

import java.io.IOException;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Test;

/** Actors turn out to be one and the same, or not. */
public abstract class IdentityStories extends Stories {

    protected IdentityStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    void twoActorsAreMergedAndPartedAgain() throws IOException {
        openFresh();
        twoActors();
        workbench().navigator().select("Actors", "Anna Berg");
        workbench().navigator().press("M1+M2+M");
        workbench().dialog("The Same As").finish();
        workbench().dialog("Who Is the Same").finish();
        workbench().navigator().awaitCount("Actors", 1);
        workbench().navigator().awaitRow("Actors", "Anna Berg  2");
        workbench().press("M1+Z");
        workbench().navigator().awaitCount("Actors", 2);
        workbench().navigator().awaitRow("Actors", "Anna Berg  1");
    }

    private void twoActors() {
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").commit();
        article.select("Paul Krause");
        article.ask("A").commit();
        workbench().navigator().awaitCount("Actors", 2);
    }
}
