package org.actant.ui.stories.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Makes the dossiers that stories work on.
 *
 * @param folder where they lie; empty
 */
record Material(Path folder) {

    /** Title of the first article of a fresh dossier. */
    static final String FIRST = "besuch";

    /** Title of the second. */
    static final String SECOND = "antwort";

    /** Text of the first. */
    static final String FIRST_TEXT = "Anna Berg traf Paul Krause in Bonn. Berg soll zeitig mit ihm telefoniert haben. "
            + "Sie stellte ihm Fragen vor.\n";

    /** Text of the second. */
    static final String SECOND_TEXT = "Paul Krause hat Anna Berg geschrieben.\n";

    private static final String SAMPLE = "features/org.actant.headless.feature/samples/gespraeche-in-minsk";

    /** A copy of the dossier that the product ships. */
    Path sample() throws IOException {
        Path source = shipped();
        Path target = folder.resolve("minsk");
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.toList()) {
                Files.copy(file, target.resolve(source.relativize(file)));
            }
        }
        return target;
    }

    private static Path shipped() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve(SAMPLE))) {
                return up.resolve(SAMPLE);
            }
        }
        throw new AssertionError("the shipped sample is not above " + Path.of("").toAbsolutePath());
    }

    /** A dossier of two short articles without spans. */
    Path fresh() throws IOException {
        return fresh(text(FIRST, FIRST_TEXT), text(SECOND, SECOND_TEXT));
    }

    /** A dossier of texts without spans. */
    Path fresh(Path... texts) throws IOException {
        Path dossier = folder.resolve("fresh");
        DossierSession session = DossierSession.create(dossier, "Besuch in Bonn");
        ImportDocuments operation = service(ImportDocuments.class);
        operation.take(
                operation.read(new ImportDocuments.Input(List.of(texts), "text", "de"), new NullProgressMonitor()),
                session);
        session.save();
        return dossier;
    }

    /** A lone text. */
    Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = Objects.requireNonNull(FrameworkUtil.getBundle(Material.class)).getBundleContext();
        ServiceReference<T> reference = Objects.requireNonNull(context.getServiceReference(type), type.getName());
        return Objects.requireNonNull(context.getService(reference), type.getName());
    }
}
