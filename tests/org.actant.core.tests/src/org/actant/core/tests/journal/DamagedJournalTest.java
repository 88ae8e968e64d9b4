package org.actant.core.tests.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that are torn, damaged, foreign or hostile, and what cannot be written. */
class DamagedJournalTest {

    @TempDir
    Path temp;
    private Path folder = Path.of("");

    @BeforeEach
    void makeDossier() throws Exception {
        folder = temp.resolve("d");
        SampleDossier.saved(folder);
    }

    private DossierSession open() throws IOException {
        return Journals.open(folder);
    }

    private Path journal() {
        return folder.resolve(".actant/journal");
    }

    @Test
    void aTornRecordIsDroppedAndAllBeforeItKept() throws Exception {
        DossierSession session = open();
        Journals.rename(session, "A");
        long first = Files.size(journal());
        Journals.rename(session, "B");
        session.suspend();
        byte[] bytes = Files.readAllBytes(journal());
        for (int length = 0; length < bytes.length; length++) {
            Files.createDirectories(journal().getParent());
            Files.write(journal(), Arrays.copyOf(bytes, length));
            DossierSession again = open();
            assertEquals(length < first ? "Probe" : "A", again.dossier().getName(), "cut at " + length);
            assertFalse(Journals.isWarning(again));
            again.close();
        }
    }

    @Test
    void damageInTheMiddleKeepsWhatIsBeforeItAndAllOfTheFile() throws Exception {
        DossierSession session = open();
        Journals.rename(session, "A");
        int first = (int) Files.size(journal());
        Journals.rename(session, "B");
        Journals.rename(session, "C");
        session.suspend();
        byte[] bytes = Files.readAllBytes(journal());
        bytes[first + 12] ^= 1;
        Files.write(journal(), bytes);
        DossierSession again = open();
        assertEquals("A", again.dossier().getName());
        assertTrue(Journals.isWarning(again));
        assertEquals(bytes.length, Files.size(folder.resolve(".actant/kept.journal")));
        again.close();
        assertTrue(Files.exists(folder.resolve(".actant/kept.journal")), "what is kept is never deleted");
    }

    @Test
    void aJournalOfOtherFilesIsKeptAsideAndTold() throws Exception {
        DossierSession session = open();
        Journals.rename(session, "A");
        session.suspend();
        DossierSession other = DossierSession.open(folder);
        other.execute(new SetFeature(other.dossier(), Literals.DOSSIER__DESCRIPTION, "other"));
        other.save();

        DossierSession again = open();
        assertEquals("Probe", again.dossier().getName());
        assertFalse(again.isDirty());
        assertTrue(Journals.isWarning(again));
        assertTrue(String.valueOf(again.recovery()).contains("dossier.actant"), String.valueOf(again.recovery()));
        assertTrue(Files.exists(folder.resolve(".actant/kept.journal")));
        Journals.rename(again, "C");
        again.suspend();
        assertEquals("C", open().dossier().getName());
    }

    @Test
    void aCrashBetweenSavingAndTheEndOfTheJournalIsHarmless() throws Exception {
        DossierSession session = open();
        Journals.rename(session, "A");
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
        Journals.rename(session, "A");
        session.onJournalProblem(problem -> told.add(problem.getMessage()));
        Journals.rename(session, "B");
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
        Map<String, String> saved = Journals.files(folder);
        Path file = journal();
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            Files.createDirectories(file.getParent());
            Files.write(file, Corruption.of(good, random, round % 3 != 0));
            DossierSession again = DossierSession.resume(folder);
            again.close();
            assertEquals(saved.get("dossier.actant"), Journals.files(folder).get("dossier.actant"));
        }
    }
}
