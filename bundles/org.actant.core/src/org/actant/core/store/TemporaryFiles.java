package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/** Files that are written beside the place that they are moved to. */
public final class TemporaryFiles {

    private TemporaryFiles() {
    }

    /**
     * Makes an empty file beside {@code place}, with the permissions of the file that is there, or else the usual ones of
     * the user.
     */
    public static Path beside(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Path temporary = Files.createFile(place.resolveSibling(".actant-" + UUID.randomUUID() + ".part"));
        PosixFileAttributeView there = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (there != null && Files.exists(place)) {
            Set<PosixFilePermission> permissions = there.readAttributes().permissions();
            Files.setPosixFilePermissions(temporary, permissions);
        }
        return temporary;
    }
}
