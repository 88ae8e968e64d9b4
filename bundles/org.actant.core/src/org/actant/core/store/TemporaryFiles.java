package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Files that are written beside the place that they are moved to. */
final class TemporaryFiles {

    private TemporaryFiles() {
    }

    /** A name beside {@code place} that nothing has. */
    static Path nameBeside(Path place) {
        return place.resolveSibling(".actant-" + UUID.randomUUID() + ".part");
    }

    /**
     * Makes an empty file beside {@code place}, with the permissions of the file that is there, or else the usual ones of
     * the user.
     */
    static Path beside(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path temporary = Files.createFile(nameBeside(place));
        PosixFileAttributeView there = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (there != null && Files.exists(place)) {
            Files.setPosixFilePermissions(temporary, there.readAttributes().permissions());
        }
        return temporary;
    }
}
