package org.actant.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.DossierSession;
import org.actant.core.session.GroupedCommand;
import org.actant.core.session.SessionChange;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.model.ActantPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    Path folder;
    private SampleDossier sample;
    private DossierSession session;

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
        session = DossierSession.open(folder.resolve("d"));
    }

    private void type(Object group, String name) {
        session.execute(new GroupedCommand(group, rename(name)));
    }

    private SetFeature rename(String name) {
        return new SetFeature(session.dossier(), Literals.DOSSIER__NAME, name);
    }

    private String name() {
        return session.dossier().getName();
    }

    @Test
    void commandsOfOneGroupThatFollowEachOtherAreOneStep() throws Exception {
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        var before = sample.files();
        type("typing", "A");
        type("typing", "AB");
        type("typing", "ABC");
        assertEquals(3, heard.size());
        session.save();
        var after = sample.files();
        session.undo();
        assertEquals("Probe", name());
        assertNull(session.undoLabel());
        session.save();
        assertEquals(before, sample.files());
        session.redo();
        assertEquals("ABC", name());
        assertNull(session.redoLabel());
        session.save();
        assertEquals(after, sample.files());
    }

    @Test
    void whateverHappensBetweenEndsTheGroup() throws Exception {
        type("typing", "A");
        session.execute(new SetFeature(session.dossier(), Literals.DOSSIER__DESCRIPTION, "other"));
        type("typing", "AB");
        session.undo();
        assertEquals("A", name());
        session.redo();
        type("typing", "ABC");
        session.undo();
        assertEquals("AB", name());
        type("typing", "ABD");
        session.save();
        type("typing", "ABDE");
        session.undo();
        assertEquals("ABD", name());
        assertFalse(session.isDirty());
        type("other", "X");
        type("typing", "Y");
        session.undo();
        assertEquals("X", name());
    }

    @Test
    void aGroupThatComesBackToWhereItBeganLeavesNoStep() {
        session.execute(new SetFeature(session.dossier(), Literals.DOSSIER__DESCRIPTION, "other"));
        type("typing", "A");
        type("typing", "Probe");
        session.undo();
        assertNull(session.undoLabel());
        assertFalse(session.isDirty());
        type("typing", "A");
        type("typing", "Probe");
        assertFalse(session.isDirty());
        type("typing", "B");
        session.undo();
        assertEquals("Probe", name());
    }

    @Test
    void theOldestStepsAreForgottenWhenThereAreTooManyChanges() throws Exception {
        session.execute(rename("A"));
        change(600_000);
        assertNotNull(session.undoLabel());
        change(600_000);
        session.undo();
        assertNull(session.undoLabel());
        assertTrue(session.isDirty(), "the saved state can no longer be reached");
        assertEquals("A", name());
        session.save();
        session.redo();
        assertTrue(session.isDirty());
        session.undo();
        assertFalse(session.isDirty());
    }

    @Test
    void aStepThatIsLargerThanAllThatIsKeptCanBeUndone() {
        change(1_200_000);
        assertEquals("many", session.undoLabel());
        session.undo();
        assertFalse(session.isDirty());
    }

    private void change(int changes) {
        session.execute(TestCommand.of("many", edit -> {
            for (int i = 0; i < changes; i++) {
                edit.move(session.dossier(), Literals.DOSSIER__ENTITIES, i % 2, 1 - i % 2);
            }
        }));
    }
}
