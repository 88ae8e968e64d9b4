package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reference material that lies in a folder {@code shared} beside the project, or does not. */
final class Shared {

    private Shared() {
    }

    /** A file of the folder; the test is skipped, with a word, if the folder is absent. */
    static Path file(String name) {
        Path start = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Optional<Path> found = Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(name)).filter(Files::exists).findFirst();
        assumeTrue(found.isPresent(), "skipped: there is no folder 'shared' with " + name + " above " + start);
        return found.orElseThrow();
    }
}
