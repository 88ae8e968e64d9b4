package org.actant.core.tests.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.DossierSession;
import org.actant.core.store.DocumentException;
import org.actant.model.ActantPackage.Literals;
import org.junit.jupiter.api.Test;

/** Journals that are torn, damaged, foreign or hostile, and what cannot be written. */
class DamagedJournalTest extends Journals {

    @Test
    void aTornRecordIsDroppedAndAllBeforeItKept() throws Exception {
        DossierSession session = open();
        rename(session, "A");
        long first = Files.size(journal());
        rename(session, "B");
        session.suspend();
        byte[] bytes = Files.readAllBytes(journal());
        for (int length = 0; length < bytes.length; length++) {
            Files.createDirectories(journal().getParent());
            Files.write(journal(), Arrays.copyOf(bytes, length));
            DossierSession again = open();
            assertEquals(length < first ? "Probe" : "A", again.dossier().getName(), "cut at " + length);
            assertFalse(isWarning(again));
            again.close();
        }
    }

    @Test
    void damageInTheMiddleKeepsWhatIsBeforeItAndAllOfTheFile() throws Exception {
        DossierSession session = open();
        rename(session, "A");
        int first = (int) Files.size(journal());
        rename(session, "B");
        rename(session, "C");
        session.suspend();
        byte[] bytes = Files.readAllBytes(journal());
        bytes[first + 12] ^= 1;
        Files.write(journal(), bytes);
        DossierSession again = open();
        assertEquals("A", again.dossier().getName());
        assertTrue(isWarning(again));
        assertEquals(bytes.length, Files.size(folder.resolve(".actant/kept.journal")));
        again.close();
        assertTrue(Files.exists(folder.resolve(".actant/kept.journal")), "what is kept is never deleted");
    }

    @Test
    void aJournalOfOtherFilesIsKeptAsideAndTold() throws Exception {
        DossierSession session = open();
        rename(session, "A");
        session.suspend();
        DossierSession other = DossierSession.open(folder);
        other.execute(new SetFeature(other.dossier(), Literals.DOSSIER__DESCRIPTION, "other"));
        other.save();

        DossierSession again = open();
        assertEquals("Probe", again.dossier().getName());
        assertFalse(again.isDirty());
        assertTrue(isWarning(again));
        assertTrue(String.valueOf(again.recovery()).contains("dossier.actant"), String.valueOf(again.recovery()));
        assertTrue(Files.exists(folder.resolve(".actant/kept.journal")));
        rename(again, "C");
        again.suspend();
        assertEquals("C", open().dossier().getName());
    }

    @Test
    void aCrashBetweenSavingAndTheEndOfTheJournalIsHarmless() throws Exception {
        DossierSession session = open();
        rename(session, "A");
        session.suspend();
        byte[] unsaved = Files.readAllBytes(journal());
        DossierSession saving = open();
        Path file = folder.resolve("dossier.actant");
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "other");
        assertThrows(DocumentException.class, saving::save);
        byte[] atSaving = Files.readAllBytes(journal());
        assertTrue(atSaving.length > unsaved.length, "it says what was about to be written");
        Files.write(file, before);
        saving.save();

        Files.createDirectories(journal().getParent());
        Files.write(journal(), atSaving);
        DossierSession again = open();
        assertNull(again.recovery(), "all is saved");
        assertFalse(Files.exists(journal()));
        again.close();

        Files.write(file, before);
        Files.createDirectories(journal().getParent());
        Files.write(journal(), atSaving);
        assertEquals("A", open().dossier().getName(), "nothing was saved");
    }

    @Test
    void whatCannotBeWrittenIsToldOnceAndWorkGoesOn() throws Exception {
        Files.writeString(folder.resolve(".actant"), "in the way");
        DossierSession session = DossierSession.resume(folder);
        List<String> told = new ArrayList<>();
        rename(session, "A");
        session.onJournalProblem(problem -> told.add(problem.getMessage()));
        rename(session, "B");
        assertEquals(1, told.size());
        session.save();
        assertEquals("B", open().dossier().getName());
    }

    @Test
    void hostileJournalsNeverKeepADossierFromOpening() throws Exception {
        DossierSession session = open();
        RandomWork work = new RandomWork(session, 1);
        for (int i = 0; i < 25; i++) {
            work.one();
        }
        session.suspend();
        Map<String, String> saved = files(folder);
        Path file = journal();
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Files.createDirectories(file.getParent());
            Files.write(file, Corruption.of(good, random, round % 3 != 0));
            DossierSession again = DossierSession.resume(folder);
            again.close();
            assertEquals(saved.get("dossier.actant"), files(folder).get("dossier.actant"));
        }
    }
}
