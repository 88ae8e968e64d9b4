package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.store.DocumentException;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.text.TextDocumentReader;
import org.actant.formats.xmi.XmiDocumentReader;
import org.junit.jupiter.api.Test;

/**
 * Files that were made to do harm, of many formats: whatever a file is, a reader takes it or refuses it with a sentence
 * that names it, at once, and opens nothing else.
 */
class HostileFilesTest {

    private static final String CANARY = "CANARY";
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    @Test
    void jsonOfAnotherKindIsRefused() throws IOException {
        List<Path> files = files(name -> name.endsWith(".json") || name.endsWith(".jsonld") || name.endsWith(".xml"));
        for (Path file : files) {
            assertRefused(new JsonDocumentReader(), file);
        }
    }

    @Test
    void xmlOfAnotherKindIsRefused() throws IOException {
        List<Path> files = files(name -> name.endsWith(".xmi") || name.endsWith(".xml") || name.endsWith("ml")
                || name.endsWith(".gexf") || name.endsWith(".json"));
        for (Path file : files) {
            assertRefused(new XmiDocumentReader(), file);
        }
    }

    @Test
    void everyFileIsATextOrIsRefused() throws IOException {
        for (Path file : files(name -> true)) {
            try {
                DossierPart part = within(new TextDocumentReader(), file);
                assertTrue(part.texts().size() == 1, file::toString);
            } catch (DocumentException e) {
                assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
            }
        }
    }

    private static List<Path> files(Predicate<String> wanted) throws IOException {
        Path hostile = SharedFolder.of("corpora/hostile");
        try (Stream<Path> all = Files.walk(hostile)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(file.getFileName().toString())).sorted().toList();
            assertFalse(files.isEmpty());
            return files;
        }
    }

    private static void assertRefused(DocumentReader reader, Path file) throws IOException {
        try {
            within(reader, file);
            throw new AssertionError(file + " was read");
        } catch (DocumentException e) {
            String message = e.getMessage();
            assertTrue(message.contains(file.getFileName().toString()), message);
            assertFalse(message.contains(CANARY), message);
        }
    }

    private static DossierPart within(DocumentReader reader, Path file) throws IOException {
        try {
            return assertTimeoutPreemptively(AT_ONCE, () -> Formats.read(reader, file), file::toString);
        } catch (Exception e) {
            if (e instanceof IOException io) {
                throw io;
            }
            throw new AssertionError(file + ": " + e, e);
        }
    }
}
