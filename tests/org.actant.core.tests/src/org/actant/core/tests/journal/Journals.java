package org.actant.core.tests.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Recovery;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantPackage.Literals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A saved dossier in a folder of its own, and what the tests of the journal do with it and its files. */
abstract class Journals {

    @TempDir
    Path temp;
    Path folder = Path.of("");

    @BeforeEach
    final void makeDossier() throws Exception {
        folder = temp.resolve("d");
        SampleDossier.saved(folder);
    }

    /** Opens the dossier. */
    final DossierSession open() throws IOException {
        return open(folder);
    }

    /** The journal of the dossier. */
    final Path journal() {
        return folder.resolve(".actant/journal");
    }

    /** Opens a dossier with what its journal holds; a problem with the journal fails the test. */
    static DossierSession open(Path folder) throws IOException {
        DossierSession session = DossierSession.resume(folder);
        session.onJournalProblem(problem -> {
            throw new AssertionError(problem);
        });
        return session;
    }

    static void rename(DossierSession session, String name) {
        session.execute(new SetFeature(session.dossier(), Literals.DOSSIER__NAME, name));
    }

    /** Whether something of the journal could not be brought back. */
    static boolean isWarning(DossierSession session) {
        Recovery recovery = session.recovery();
        return recovery != null && recovery.isWarning();
    }

    /** All files of a folder by name, their bytes as characters. */
    static Map<String, String> files(Path folder) throws IOException {
        return files(folder, "");
    }

    /** The files of a dossier without its journal. */
    static Map<String, String> withoutJournal(Path folder) throws IOException {
        return files(folder, ".actant");
    }

    private static Map<String, String> files(Path folder, String passedOver) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (passedOver.isEmpty() || !name.startsWith(passedOver)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}
