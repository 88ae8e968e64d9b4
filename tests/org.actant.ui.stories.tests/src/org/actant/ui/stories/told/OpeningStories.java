package org.actant.ui.stories.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.Selection;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.MentionForm;
import org.actant.model.Place;
import org.actant.model.TextRanges;
import org.actant.ui.stories.ArticlePage;
import org.actant.ui.stories.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dossiers and texts are opened, saved and opened again. */
public abstract class OpeningStories extends Stories {

    protected OpeningStories(Workbench workbench) {
        super(workbench);
    }

    @Test
    @Tag(ESSENTIAL)
    void theSampleOpensWithItsFirstArticle() throws IOException {
        Path dossier = material().sample();
        FolderImage before = FolderImage.of(dossier);
        DossierSession expected = DossierSession.open(dossier);
        Article first = expected.loadArticles().get(0);
        workbench().open(dossier);

        ArticlePage article = workbench().shownArticle();
        assertEquals(Labels.of(first), article.title());
        assertEquals(expected.text(first).text(), article.text());
        assertEquals(expected.spans(first).all().size(), article.spans().size());
        workbench().navigator().awaitCount("Articles", expected.articleNames().size());
        workbench().navigator().awaitCount("Actors", count(expected, Actor.class));
        workbench().navigator().awaitCount("Places", count(expected, Place.class));
        workbench().navigator().awaitCount("Events", expected.dossier().getEvents().size());
        workbench().navigator().awaitCount("Links", expected.dossier().getLinks().size());
        workbench().navigator().awaitCount("Sources", expected.dossier().getSources().size());
        assertFalse(workbench().isStarred());
        assertEquals(before, FolderImage.of(dossier));
    }

    private static int count(DossierSession session, Class<?> kind) {
        return (int) session.dossier().getEntities().stream().filter(kind::isInstance).count();
    }

    @Test
    @Tag(ESSENTIAL)
    void whatWasSavedIsThereAgain() throws IOException {
        Path dossier = openFresh();
        ArticlePage article = workbench().article(Material.FIRST);
        article.select("Anna Berg");
        article.ask("A").commit();
        article.select("traf");
        article.ask("E").type("consult").commitTo("New event").commit();
        workbench().awaitStar(true);
        workbench().save();
        FolderImage saved = FolderImage.of(dossier);

        workbench().choose("File", "Close Dossier");
        workbench().navigator().awaitEmpty();
        workbench().open(dossier);
        workbench().article(Material.FIRST).awaitSpans("Mention: Anna Berg", "Mention: traf");
        workbench().navigator().awaitRow("Actors", "Anna Berg  1");
        workbench().navigator().awaitRow("Events", "traf  1");
        workbench().awaitStar(false);
        assertEquals(saved, FolderImage.of(dossier));
    }

    @Test
    void aLoneTextGetsItsDossierOnTheFirstSave() throws IOException {
        Path text = material().text("notiz", Material.SECOND_TEXT);
        FolderImage before = FolderImage.of(material().folder());
        workbench().open(text);
        ArticlePage article = workbench().shownArticle();
        assertEquals(Material.SECOND_TEXT, article.text());
        assertEquals(before, FolderImage.of(material().folder()));
        workbench().article(article.title()).select("Anna Berg");
        article.ask("A").commit();
        article.awaitSpans("Mention: Anna Berg");
        workbench().awaitStar(true);
        Path dossier = material().folder().resolve("notiz-dossier");
        assertFalse(Files.exists(dossier.resolve("dossier.actant")));

        workbench().save();
        assertTrue(Files.exists(dossier.resolve("dossier.actant")));
        assertEquals(Material.SECOND_TEXT, Files.readString(text));
        assertEquals(Material.SECOND_TEXT, Files.readString(dossier.resolve("articles/notiz.txt")));
    }

    @Test
    void workThatWasNotSavedWhenTheProgramWasKilledIsBroughtBack() throws IOException {
        Path dossier = material().fresh();
        DossierSession killed = DossierSession.resume(dossier);
        Article first = Objects.requireNonNull(killed.article(Material.FIRST));
        killed.execute(new NewEntity(killed.dossier(), Literals.ACTOR, "Person", "Anna Berg",
                new Selection(first, Material.FIRST_TEXT, TextRanges.of(0, "Anna Berg".length())), MentionForm.NAM));
        killed.suspend();

        workbench().open(dossier);
        workbench().dialog("Unsaved Work").finish();
        workbench().article(Material.FIRST).awaitSpans("Mention: Anna Berg");
        workbench().awaitStar(true);
        workbench().save();
        assertFalse(Files.exists(dossier.resolve(".actant")));
    }
}
