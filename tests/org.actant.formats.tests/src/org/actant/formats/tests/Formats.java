package org.actant.formats.tests;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Output;
import org.actant.core.formats.ReadOptions;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Reads and writes without options and without progress. */
final class Formats {

    private Formats() {
    }

    static DossierPart read(DocumentReader reader, Path file) throws IOException {
        return reader.read(file, ReadOptions.NONE, new NullProgressMonitor());
    }

    static Path write(DocumentWriter writer, DossierPart part, Path target) throws IOException {
        try (Output output = new Output(target)) {
            writer.write(part, output, new NullProgressMonitor());
            output.commit();
        }
        return target;
    }
}
