package org.actant.core.tests.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.DossierSession;
import org.actant.core.session.GroupedCommand;
import org.actant.core.session.OpenDossiers;
import org.actant.core.session.Recovery;
import org.actant.core.store.ArticleText;
import org.actant.core.tests.TestCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session is killed by dropping it: it lets go of its journal as the system does when the process ends. */
class JournalTest extends Journals {

    @Test
    void aKilledSessionLosesNothing() throws Exception {
        DossierSession session = open();
        assertNull(session.recovery());
        rename(session, "A");
        rename(session, "B");
        session.undo();
        session.suspend();

        DossierSession again = open();
        assertEquals("A", again.dossier().getName());
        assertTrue(again.isDirty());
        Recovery recovery = again.recovery();
        assertNotNull(recovery);
        assertFalse(recovery.isWarning());
        again.redo();
        assertEquals("B", again.dossier().getName());
        again.undo();
        again.undo();
        assertEquals("Probe", again.dossier().getName());
        assertFalse(again.isDirty());
        again.close();
    }

    @Test
    void theJournalIsThereOnlyAsLongAsSomethingIsUnsaved() throws Exception {
        Map<String, String> before = files(folder);
        DossierSession session = open();
        assertEquals(before, files(folder));
        rename(session, "A");
        assertTrue(Files.exists(journal()));
        assertEquals("*\n", Files.readString(folder.resolve(".actant/.gitignore")));
        session.save();
        assertFalse(Files.exists(folder.resolve(".actant")));
        rename(session, "B");
        session.close();
        assertFalse(Files.exists(folder.resolve(".actant")));
        DossierSession again = open();
        assertEquals("A", again.dossier().getName());
        assertNull(again.recovery());
    }

    @Test
    void whatIsUndoneAfterSavingIsUndoneAgain() throws Exception {
        Map<String, String> before = files(folder);
        DossierSession session = open();
        session.execute(new Delete(List.of(session.loadArticles().get(0))));
        session.execute(new Delete(List.of(session.dossier().getEvents().get(0))));
        session.save();
        Map<String, String> after = files(folder);
        session.undo();
        session.undo();
        session.suspend();

        DossierSession again = open();
        assertTrue(again.isDirty());
        again.redo();
        again.redo();
        assertFalse(again.isDirty());
        again.save();
        assertEquals(after, files(folder));
        again.undo();
        again.undo();
        again.save();
        assertEquals(before, files(folder));
    }

    @Test
    void whatIsTypedIsOneStepAfterwardsToo() throws Exception {
        DossierSession session = open();
        for (String name : List.of("A", "AB", "ABC")) {
            session.execute(new GroupedCommand("typing",
                    new SetFeature(session.dossier(), Literals.DOSSIER__NAME, name)));
        }
        session.suspend();
        DossierSession again = open();
        again.undo();
        assertEquals("Probe", again.dossier().getName());
        assertNull(again.undoLabel());
    }

    @Test
    void aCommandThatThrowsLeavesNothingInTheJournal() throws Exception {
        DossierSession session = open();
        rename(session, "A");
        long size = Files.size(journal());
        assertThrows(IllegalStateException.class, () -> session.execute(TestCommand.of("x", edit -> {
            edit.set(session.dossier(), Literals.DOSSIER__DESCRIPTION, "long".repeat(1_000_000));
            throw new IllegalStateException();
        })));
        assertEquals(size, Files.size(journal()));
        rename(session, "B");
        session.suspend();
        assertEquals("B", open().dossier().getName());
    }

    @Test
    void aNewArticleComesBackWithItsText() throws Exception {
        String text = "Neu \uD83D\uDE00.\r\n".repeat(300_000);
        DossierSession session = open();
        session.execute(TestCommand.of("import", edit -> {
            Article article = ActantFactory.eINSTANCE.createArticle();
            article.setName("neu");
            edit.add(session.dossier(), Literals.DOSSIER__ARTICLES, article);
            edit.setText(article, ArticleText.of(text));
        }));
        session.suspend();
        DossierSession again = open();
        again.save();
        assertEquals(text, Files.readString(folder.resolve("articles/neu.txt")));
        assertTrue(Files.exists(folder.resolve("articles/neu.article")));
    }

    @Test
    void aDossierThatWasNeverSavedComesBack() throws Exception {
        Path place = temp.resolve("new");
        DossierSession session = DossierSession.create(place, "Neu");
        session.keepJournal();
        String id = session.dossier().getId();
        session.execute(new SetFeature(session.dossier(), Literals.DOSSIER__DESCRIPTION, "first"));
        assertFalse(Files.exists(place), "to look at something leaves nothing");
        rename(session, "Anders");
        session.suspend();

        DossierSession again = open(place);
        assertEquals(id, again.dossier().getId());
        assertEquals("Anders", again.dossier().getName());
        assertTrue(again.isDirty());
        again.save();
        assertEquals(List.of("dossier.actant"), List.copyOf(files(place).keySet()));
    }

    @Test
    void aNewDossierThatIsGivenUpLeavesNothing() throws Exception {
        Path place = temp.resolve("new");
        DossierSession session = DossierSession.create(place, "Neu");
        session.keepJournal();
        rename(session, "A");
        rename(session, "B");
        assertTrue(Files.exists(place));
        session.close();
        assertFalse(Files.exists(place));
    }

    @Test
    void twoSessionsDoNotShareAJournal() throws Exception {
        DossierSession first = open();
        rename(first, "A");
        DossierSession second = open();
        assertTrue(isWarning(second));
        assertEquals("Probe", second.dossier().getName());
        rename(second, "B");
        first.suspend();
        assertEquals("A", open().dossier().getName());
    }

    @Test
    void closingADossierGivesUpWhatIsNotSaved() throws Exception {
        OpenDossiers dossiers = new OpenDossiers();
        DossierSession session = dossiers.open(folder);
        rename(session, "A");
        assertTrue(Files.exists(journal()));
        dossiers.close(session);
        assertFalse(Files.exists(journal()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomWorkWithKillsIsSavedToTheSameBytesAsWithout(long seed) throws Exception {
        Path kept = temp.resolve("kept");
        DossierSession session = open();
        RandomWork work = new RandomWork(session, seed);
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            work.one();
            if (random.nextInt(20) == 0) {
                session.save();
            }
        }
        session.suspend();
        Copies.copy(folder, kept);

        DossierSession recovered = open(kept);
        assertFalse(isWarning(recovered));
        session.save();
        recovered.save();
        assertEquals(withoutJournal(folder), files(kept));
        while (recovered.undoLabel() != null) {
            assertEquals(session.undoLabel(), recovered.undoLabel());
            session.undo();
            recovered.undo();
        }
        session.save();
        recovered.save();
        assertEquals(withoutJournal(folder), withoutJournal(kept));
        recovered.close();
    }
}
