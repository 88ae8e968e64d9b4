package org.actant.core.tests.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actant.core.session.DossierSession;
import org.actant.core.tests.SampleDossier;
import org.actant.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final int ENOUGH = 200;

    @TempDir
    Path temp;

    @Test
    void aProcessThatIsKilledInTheMiddleOfItsWorkLosesNothingThatWasDone() throws Exception {
        Path folder = temp.resolve("d");
        SampleDossier.saved(folder);
        int sources = DossierSession.open(folder).dossier().getSources().size();

        int told = workAndKill(folder);

        DossierSession again = DossierSession.resume(folder);
        assertNotNull(again.recovery());
        int recovered = again.dossier().getSources().size() - sources;
        assertTrue(recovered >= told, recovered + " of at least " + told);
        again.save();
        assertEquals(recovered, DossierSession.open(folder).dossier().getSources().size() - sources);
    }

    /** Number of the steps of which the process said that they were done before it was killed. */
    private int workAndKill(Path folder) throws Exception {
        Path errors = temp.resolve("errors.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(), WorkThatIsKilled.class.getName(), folder.toString()).redirectError(errors.toFile())
                .start();
        int told = 0;
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && told < ENOUGH) {
                told = Integer.parseInt(line);
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
        assertEquals(ENOUGH, told, Files.readString(errors));
        return told;
    }

    private static String classPath() {
        return Stream.of(WorkThatIsKilled.class, DossierSession.class, Dossier.class, URI.class, EObject.class,
                XMLResource.class, IProgressMonitor.class, NLS.class).map(KilledProcessTest::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Where a class is: a jar, a folder of classes, or the folder of a bundle with its classes in it. */
    private static String place(Class<?> type) {
        Path place = Path.of(java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
        Path classes = place.resolve("target/classes");
        return (Files.isDirectory(classes) ? classes : place).toString();
    }
}
