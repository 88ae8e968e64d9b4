package org.actant.ui.stories.told;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files of a folder, byte for byte, but for the journals of dossiers, which are there as long as steps can be lost.
 *
 * @param files content by path; every byte is one character
 */
record FolderImage(Map<String, String> files) {

    private static final Path JOURNAL = Path.of(".actant");

    /** The folder as it is now. */
    static FolderImage of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !isJournal(file)).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return new FolderImage(files);
    }

    private static boolean isJournal(Path file) {
        return JOURNAL.equals(file.getParent().getFileName());
    }
}
