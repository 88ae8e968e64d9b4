package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.NewSource;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.session.Recovery;
import org.actant.model.SourceKind;
import org.actant.ui.UnsavedWorkNotices;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class UnsavedWorkNoticesTest {

    @TempDir
    Path temp;
    private Path folder;
    private final OpenDossiers dossiers = new OpenDossiers();
    private final List<Recovery> told = new ArrayList<>();

    @BeforeEach
    void makeDossier() throws Exception {
        folder = temp.resolve("d");
        DossierSession.create(folder, "Probe").save();
        new UnsavedWorkNotices(told::add).watch(dossiers);
    }

    private static void work(DossierSession session) {
        session.execute(new NewSource(session.dossier(), "Radio", SourceKind.MEDIA, null));
    }

    @Test
    void workThatWasBroughtBackIsToldOfOnce() throws Exception {
        DossierSession killed = DossierSession.resume(folder);
        work(killed);
        killed.suspend();

        DossierSession session = dossiers.open(folder);
        dossiers.open(folder);
        dossiers.add(DossierSession.create(temp.resolve("other"), "Other"));

        assertEquals(List.of(session.recovery()), told);
        assertFalse(told.get(0).isWarning());
        assertEquals(1, session.dossier().getSources().size());
    }

    @Test
    void nothingIsToldOfADossierThatWasClosed() throws Exception {
        dossiers.close(dossiers.open(folder));
        DossierSession session = dossiers.open(folder);
        work(session);
        dossiers.close(session);
        dossiers.open(folder);
        assertEquals(List.of(), told);
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldOfAndWorkGoesOn() throws Exception {
        Files.writeString(folder.resolve(".actant"), "in the way");
        DossierSession session = dossiers.open(folder);
        work(session);
        work(session);
        assertEquals(1, told.size());
        assertTrue(told.get(0).isWarning());
        assertEquals(2, session.dossier().getSources().size());
    }
}
