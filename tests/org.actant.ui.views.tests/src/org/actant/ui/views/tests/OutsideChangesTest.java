package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.SessionChange;
import org.actant.ui.OutsideChanges;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NonNullByDefault({})
class OutsideChangesTest {

    @TempDir
    Path temp;
    private Case dossier;
    private final List<Path> told = new ArrayList<>();
    private OutsideChanges changes;

    @BeforeEach
    void openDossier() throws Exception {
        dossier = new Case(temp.resolve("d"));
        dossier.session.save();
        changes = new OutsideChanges(dossier.dossiers, (session, files) -> told.addAll(files));
    }

    @Test
    void nothingIsToldWhileNothingChanges() {
        activate();
        assertEquals(List.of(), told);
    }

    @Test
    void aFileThatAnotherProgramChangedIsToldOfOnce() throws Exception {
        Path file = dossier.session.layout().dossierFile();
        change(file, Files.readString(file) + "\n");

        activate();
        activate();

        assertEquals(List.of(file), told);
    }

    @Test
    void ontologiesAreReadAgainAndNotToldOf() throws Exception {
        List<SessionChange.Kind> heard = new ArrayList<>();
        dossier.session.addListener(change -> heard.add(change.kind()));
        Path file = dossier.session.layout().ontologyFolder().resolve("own.ontology");
        Files.createDirectories(file.getParent());
        change(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <actant:Ontology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:actant="http://actant.org/model/1" key="own"/>
                """);

        activate();
        change(file, Files.readString(file) + "\n");
        activate();

        assertEquals(List.of(SessionChange.Kind.REREAD, SessionChange.Kind.REREAD), heard);
        assertEquals(List.of(), told);
    }

    private void activate() {
        try (Screen screen = new Screen()) {
            screen.shell.addShellListener(changes);
            screen.shell.notifyListeners(SWT.Activate, new Event());
            screen.shell.removeShellListener(changes);
        }
    }

    private static void change(Path file, String text) throws Exception {
        Instant before = Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.now();
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(before.plusSeconds(9)));
    }
}
