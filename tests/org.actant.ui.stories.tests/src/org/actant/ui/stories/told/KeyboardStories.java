package org.actant.ui.stories.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Test;

/** An article is annotated without a mouse. */
public abstract class KeyboardStories extends Stories {

    private static final String TITLE = "verhandlung";
    private static final String TEXT = "Anna Berg traf Paul Krause in Bonn.\nBerg soll mit ihm am Montag\n"
            + "verhandelt haben. Sie stellten der Hafenbeh\u00f6rde Fragen vor.\n";
    private static final String[] SPANS = {"Mention: Anna Berg", "Mention: Berg", "Mention: traf",
            "Mention: Paul Krause", "Mention: Paul Krause", "Mention: Krause in Bonn", "Mention: Bonn.\nBerg",
            "Cue: soll", "Mention: am Montag", "Mention: ", "Mention: Sie", "Mention: stellten \u2026 vor",
            "Mention: Hafen", "Mention: Fragen"};
    private static final String UNDO = "M1+Z";
    private static final String REDO = "M1+M2+Z";

    private int steps;

    protected KeyboardStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    void everyKindOfSpanAnEventAndAHedgedClaimAreMadeUndoneAndDoneAgain() throws IOException {
        Path dossier = material().fresh(material().text(TITLE, TEXT));
        FolderImage empty = FolderImage.of(dossier);
        workbench().open(dossier);
        ArticlePage article = workbench().article(TITLE);
        makeFragments(article);
        makeEvent(article);
        makeClaim(article);
        makeSpans(article);
        article.awaitSpans(SPANS);
        workbench().save();
        FolderImage full = FolderImage.of(dossier);
        assertNotEquals(empty, full);

        pressEachStep(article, UNDO);
        article.awaitSpans();
        workbench().navigator().awaitCount("Actors", 0);
        workbench().navigator().awaitCount("Events", 0);
        workbench().save();
        assertEquals(empty, FolderImage.of(dossier));

        pressEachStep(article, REDO);
        article.awaitSpans(SPANS);
        workbench().save();
        assertEquals(full, FolderImage.of(dossier));
    }

    private void makeFragments(ArticlePage article) {
        article.select("stellten");
        article.ask("E").type("request").commitTo("New event").commit();
        article.awaitCurrent("Mention: stellten");
        article.select("vor");
        article.press("X");
        article.awaitCurrent("Mention: stellten \u2026 vor");
        steps += 2;
    }

    /** An event with five participants, one nested in the words of another, and its time. */
    private void makeEvent(ArticlePage article) {
        article.select("traf");
        article.ask("E").type("consult").commitTo("New event").type("Treffen").commit();
        article.awaitCurrent("Mention: traf");
        steps++;
        fill(article, "host", "Anna Berg");
        fill(article, "visitor", "Paul Krause");
        fill(article, "mediator", "Berg");
        fill(article, "companion", "Sie");
        fill(article, "topic", "Fragen");
        link(article, "T", "am Montag");
    }

    /** Somebody says with a hedge word that the event holds, and it is uncertain. */
    private void makeClaim(ArticlePage article) {
        article.select("traf");
        // words that are selected would become a cue of the claim
        article.press("ARROW_LEFT");
        article.awaitCurrent("Mention: traf");
        article.ask("B").commit();
        article.select("Anna Berg");
        article.ask("Q").commit();
        article.select("soll");
        article.press("C");
        article.awaitCurrent("Cue: soll");
        article.press("2");
        steps += 4;
    }

    private void makeSpans(ArticlePage article) {
        link(article, "I", "Paul Krause");
        link(article, "P", "Krause in Bonn");
        link(article, "I", "Bonn.\nBerg");
        link(article, "P", "Hafen");
        link(article, "I", "v");
        article.press("M3+ARROW_LEFT");
        article.awaitCurrent("Mention: ");
        steps++;
    }

    private void fill(ArticlePage article, String role, String words) {
        article.select(words);
        article.ask("R").type(role).commitTo("New").commit();
        article.awaitCurrent("Mention: " + words);
        steps++;
    }

    private void link(ArticlePage article, String key, String words) {
        article.select(words);
        article.ask(key).awaitFirst("New").commit();
        article.awaitCurrent("Mention: " + words);
        steps++;
    }

    private void pressEachStep(ArticlePage article, String key) {
        for (int i = 0; i < steps; i++) {
            article.press(key);
        }
    }
}
