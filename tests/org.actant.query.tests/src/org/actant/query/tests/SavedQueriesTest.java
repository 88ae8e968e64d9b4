package org.actant.query.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.Delete;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.query.saved.NamedQuery;
import org.actant.query.saved.SaveQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries that are kept in the dossier. */
class SavedQueriesTest {

    @TempDir
    private Path folder = Path.of("");

    private DossierSession dossier() throws IOException {
        DossierSession session = DossierSession.create(folder.resolve("dossier"), "Dossier");
        session.save();
        return session;
    }

    private static byte[] saved(DossierSession session) throws IOException {
        session.save();
        return Files.readAllBytes(session.layout().folder().resolve("dossier.actant"));
    }

    private static void checkUndone(DossierSession session, ModelCommand command) throws IOException {
        byte[] before = saved(session);
        assertTrue(session.execute(command));
        byte[] after = saved(session);
        session.undo();
        assertArrayEquals(before, saved(session));
        session.redo();
        assertArrayEquals(after, saved(session));
    }

    @Test
    void savingReplacingAndDeletingAreUndone() throws IOException {
        DossierSession session = dossier();
        checkUndone(session, new SaveQuery(session.dossier(), "Offene Fragen", "events where not claims"));
        checkUndone(session, new SaveQuery(session.dossier(), "Offene Fragen", "events where not \"<&>\""));
        assertEquals(1, session.dossier().getQueries().size());
        checkUndone(session, new Delete(session.dossier().getQueries()));
        assertEquals(List.of(), NamedQuery.of(session.dossier()));
    }

    @Test
    void savingTheSameAgainChangesNothing() throws IOException {
        DossierSession session = dossier();
        SaveQuery command = new SaveQuery(session.dossier(), "A", "events");
        session.execute(command);
        assertFalse(session.execute(command));
    }

    @Test
    void aSavedQueryIsThereWhenTheDossierIsOpenedAgain() throws IOException {
        DossierSession session = dossier();
        session.execute(new SaveQuery(session.dossier(), "Umst\u00e4nde", "events\nwhere label ~ \"\u00e4\""));
        session.save();
        DossierSession again = DossierSession.open(session.layout().folder());
        assertEquals(List.of(new NamedQuery("Umst\u00e4nde", "events\nwhere label ~ \"\u00e4\"")),
                NamedQuery.of(again.dossier()));
    }

    @Test
    void aQueryOfTheDossierGoesBeforeOneOfTheProgram() throws IOException {
        DossierSession session = dossier();
        assertEquals("actors where not mentions",
                NamedQuery.find(session.dossier(), "unspoken").map(NamedQuery::expression).orElse(""));
        session.execute(new SaveQuery(session.dossier(), "unspoken", "actors"));
        assertEquals("actors", NamedQuery.find(session.dossier(), "unspoken").map(NamedQuery::expression).orElse(""));
        assertTrue(NamedQuery.find(session.dossier(), "nothing of the kind").isEmpty());
    }
}
