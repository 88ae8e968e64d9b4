package org.actant.core.tests.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.formats.Output;
import org.actant.core.store.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsSeenBeforeTheCommit() throws Exception {
        Path file = folder.resolve("x.json");
        try (Output output = new Output(file)) {
            write(output.main(), "new");
            assertFalse(Files.exists(file));
            output.commit();
        }
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("x.json"), names());
    }

    @Test
    void anExportThatFailsLeavesNothingBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("x.json"), "old");
        try (Output output = new Output(file)) {
            write(output.main(), "new");
            write(output.companion("text.txt"), "text");
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x.json"), names());
    }

    @Test
    void aFileThatTheUserDidNotNameIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("text.txt"), "theirs");
        for (Path target : List.of(folder, folder.resolve("x.json"))) {
            try (Output output = new Output(target)) {
                write(output.main("x.json"), "new");
                write(output.companion("text.txt"), "ours");
                assertThrows(DocumentException.class, output::commit);
            }
        }
        assertEquals("theirs", Files.readString(folder.resolve("text.txt")));
        assertEquals(List.of("text.txt"), names());
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() throws Exception {
        try (Output output = new Output(folder.resolve("x.json"))) {
            for (String name : List.of("../x", "a/b", "/etc/x")) {
                assertThrows(DocumentException.class, () -> output.companion(name));
            }
        }
    }

    @Test
    void severalFilesNeedAFolder() throws Exception {
        try (Output file = new Output(folder.resolve("x.json")); Output inFolder = new Output(folder.resolve("out"))) {
            assertThrows(DocumentException.class, file::requireFolder);
            inFolder.requireFolder();
            assertTrue(inFolder.isFolder());
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
