package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reference data beside the project. Tests that want it are skipped, and say so, where it is not there. */
final class SharedFolder {

    private SharedFolder() {
    }

    /** A file or folder of the reference data. */
    static Path of(String relative) {
        Path wanted = Path.of("shared", relative);
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(wanted)).filter(Files::exists).findFirst();
        assumeTrue(found.isPresent(), "There is no " + wanted + " beside the project; the test is skipped.");
        return found.orElseThrow();
    }
}
