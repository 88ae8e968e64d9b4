package org.actant.cli.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/** Material that lies beside the checkout on some machines. */
final class SharedFolder {

    private SharedFolder() {
    }

    /** A file of the folder {@code shared} in one of the folders above this one, or null. */
    static @Nullable Path find(String file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("shared").resolve(file);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
