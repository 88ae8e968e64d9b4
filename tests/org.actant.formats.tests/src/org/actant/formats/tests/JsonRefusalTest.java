package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.ReadOptions;
import org.actant.core.store.DocumentException;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.json.JsonLimits;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files are refused with their name, the place and the reason. */
class JsonRefusalTest {

    @TempDir
    private Path folder;
    private final JsonDocumentReader reader = new JsonDocumentReader();

    /** What is replaced in the fixture, by what, and a part of the message. */
    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments("\"actant-gold\"", "\"other\"", "/format"),
                arguments("\"formatVersion\": \"1.0\"", "\"formatVersion\": \"2.0\"", "2.0"),
                arguments("\"offsetUnit\": \"utf16\"", "\"offsetUnit\": \"utf8\"", "utf8"),
                arguments("\"lineEnd\": \"CRLF\"", "\"lineEnd\": \"LF\"", "turov.txt"),
                arguments("\"lineEnd\": \"CRLF\"", "\"lineEnd\": \"CR\"", "/document/lineEnd"),
                arguments("\"sha256\": \"", "\"sha256\": \"x", "/document/sha256"),
                arguments("\"id\": \"A2\", \"class\"", "\"id\": \"A1\", \"class\"", "'A1'"),
                arguments("\"id\": \"E1.t1\"", "\"id\": \"D1\"", "'D1'"),
                arguments("\"id\": \"S1\"", "\"id\": \"1 x\"", "'1 x'"),
                arguments("\"filler\": \"A1\"", "\"filler\": \"A99\"", "'A99'"),
                arguments("\"filler\": \"A1\"", "\"filler\": \"Q1\"", "Source"),
                arguments("\"members\": [\"A1\"]", "\"members\": [\"E1\"]", "Event"),
                arguments("\"about\": \"E2\"", "\"about\": \"A1\"", "Actor"),
                arguments("\"place\": \"P1\"", "\"place\": \"D1\"", "Article"),
                arguments("\"evidence\": \"A1.m1\"", "\"evidence\": \"E2.c1\"", "Cue"),
                arguments("\"actor\": \"A2\", \"via\"", "\"actor\": \"P1\", \"via\"", "Place"),
                arguments("\"range\": [1, 43]", "\"range\": [1, 43, 44]", "/sentences/0/range"),
                arguments("\"range\": [1, 43]", "\"range\": [43, 1]", "[43, 1]"),
                arguments("\"range\": [1, 43]", "\"range\": [1, 999]", "'S1'"),
                arguments("\"range\": [1, 43]", "\"range\": [-1, 43]", "-1"),
                arguments("\"range\": [1, 43]", "\"range\": [1.5, 43]", "/range/0"),
                arguments("\"range\": [1, 43]", "\"range\": [1, 12]", "1-12"),
                arguments("\"range\": [1, 43]", "\"range\": [12, 43]", "12-43"),
                arguments("\"range\": [1, 43]", "\"range\": [1, 99999999999]", "99999999999"),
                arguments("\"range\": [1, 43]", "\"range\": [1, " + "9".repeat(5000) + "]", "turov.json, line 7"),
                arguments("\"range\": [1, 43]", "\"range\": [1, 1e999999999]", "/range/1"),
                arguments("\"text\": \"Turov\"", "\"text\": \"Minsk\"", "Minsk"),
                arguments("\"ranges\": [[1, 13]]", "\"ranges\": [[1, 14], [14, 15]]", "[1, 14, 14, 15]"),
                arguments("\"ranges\": [[1, 13]]", "\"ranges\": []", "/mentions/0/ranges"),
                arguments("\"min\": 3", "\"min\": -3", "/cardinality/min"),
                arguments("\"credibility\": 3", "\"credibility\": 7", "/claims/0/credibility"),
                arguments("\"kind\": \"NAM\"", "\"kind\": \"VRB\"", "VRB"),
                arguments("\"kind\": \"NAM\"", "\"kind\": \"unspecified\"", "unspecified"),
                arguments("\"givenParent\": \"UNC\"", "\"givenParent\": \"GEN\"", "GEN"),
                arguments("\"polarity\": \"NEG\",", "", "polarity"),
                arguments("\"class\": \"Place\"", "\"class\": \"Item\"", "precision"),
                arguments("\"class\": \"TimeExpression\"", "\"class\": \"Actor\"", "timex"),
                arguments("\"class\": \"Place\"", "\"class\": \"Planet\"", "Planet"),
                arguments("\"outlet\": \"Bote\"", "\"outlet\": 1", "/document/outlet"),
                arguments("\"outlet\": \"Bote\"", "\"outlet\": \"a\", \"outlet\": \"b\"", "/document/outlet"),
                arguments("\"outlet\": \"Bote\"", "\"outlet\": \"\\u0007\"", "U+0007"),
                arguments("\"outlet\": \"Bote\"", "\"outlet\": \"\\uD83E\"", "U+D83E"),
                arguments("\"outlet\": \"Bote\"", "\"outlett\": \"Bote\"", "/document/outlett"),
                arguments("\"outlet\": \"Bote\",", "", "outlet"),
                arguments("\"openRoles\": [\"agent\"]", "\"openRoles\": [\"a\", \"a\"]", "/openRoles/1"),
                arguments("\"contradicts\": [\"C2\"]", "\"contradicts\": []", "/contradicts"),
                arguments("\"implied\": true", "\"implied\": \"true\"", "/implied"),
                arguments("\"sources\": [", "\"sources\": " + "[".repeat(5000), "turov.json, line"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void aWrongFileIsRefused(String old, String wrong, String partOfMessage) throws IOException {
        assertTrue(Fixture.json().contains(old), "the fixture lacks " + old);
        Path file = Fixture.write(folder, json -> json.replaceFirst(Pattern.quote(old),
                Matcher.quoteReplacement(wrong)));

        String message = refusal(file);

        assertTrue(message.contains("turov.json"), message);
        assertTrue(message.contains(partOfMessage), message);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
        String json = Fixture.json().strip();
        for (int length = 0; length < json.length(); length += 97) {
            int end = length;
            Path file = Fixture.write(folder, whole -> json.substring(0, end));

            assertTrue(refusal(file).contains("turov.json, "), "cut at " + end);
        }
    }

    @Test
    void whatFollowsTheEndIsRefused() throws IOException {
        assertTrue(refusal(Fixture.write(folder, json -> json + "{}")).contains("turov.json, line"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Fixture.write(folder);
        Files.write(file, Fixture.json().replace("Bote", "B\u00F6te").getBytes(StandardCharsets.ISO_8859_1));

        assertTrue(refusal(file).contains("turov.json, line"));
    }

    @Test
    void aTextThatWasChangedIsRefused() throws IOException {
        Path file = Fixture.write(folder);
        Files.writeString(folder.resolve("turov.txt"), Fixture.TEXT.replace("Frieden", "frieden"));

        String message = refusal(file);

        assertTrue(message.contains("turov.txt") && message.contains("SHA-256"), message);
    }

    @Test
    void aTextThatIsMissingIsNamed() throws IOException {
        Path file = Fixture.write(folder);
        Files.delete(folder.resolve("turov.txt"));

        assertTrue(refusal(file).contains("'turov.txt'"));
    }

    @ParameterizedTest
    @MethodSource("otherFolders")
    void aTextInAnotherFolderIsNotOpened(String name) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("turov.txt"), Fixture.TEXT);
        Path file = Fixture.write(inner, json -> json.replace("\"file\": \"turov.txt\"", "\"file\": \"" + name + "\""));

        assertTrue(refusal(file).contains("turov.json"));
    }

    static Stream<String> otherFolders() {
        return Stream.of("../turov.txt", "..\\\\turov.txt", "/etc/passwd", "x/../turov.txt", "./turov.txt", "..", "",
                ".",
                "file:///etc/passwd");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path outer = Files.writeString(folder.resolve("turov.txt"), Fixture.TEXT);
        Path file = Fixture.write(inner);
        Files.delete(inner.resolve("turov.txt"));
        Files.createSymbolicLink(inner.resolve("turov.txt"), outer);

        assertTrue(refusal(file).contains("turov.txt"));
    }

    @Test
    void tensOfThousandsOfEqualReferencesDoNotStopTheReader() throws IOException {
        String many = "\"A1\",".repeat(200_000) + "\"A1\"";
        Path file = Fixture.write(folder, json -> json.replace("\"members\": [\"A1\"]", "\"members\": [" + many + "]"));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Formats.read(reader, file));
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws IOException {
        Path file = Files.createFile(folder.resolve("large.json"));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((1L << 30) + 1);
        }

        String message = refusal(file);

        assertTrue(message.contains("large.json") && message.contains("1024 MB"), message);
    }

    @Test
    void aFileWithTooManyValuesIsRefusedWhereTheyBegin() throws IOException {
        JsonLimits shipped = JsonLimits.SHIPPED;
        DocumentReader limited = new JsonDocumentReader(new JsonLimits(shipped.depth(), shipped.numberLength(),
                shipped.nameLength(), shipped.stringLength(), 5_000));
        Formats.read(limited, Fixture.write(folder));
        Path file = Fixture.write(folder, json -> json.replace("\"members\": [\"A1\"]",
                "\"members\": [\"A1\"" + ",\"A1\"".repeat(5_000) + "]"));

        assertTooMuch(assertThrows(DocumentException.class, () -> Formats.read(limited, file)).getMessage());
    }

    @Test
    void aNameThatIsTooLongIsRefused() throws IOException {
        assertTooMuch(refusal(Fixture.write(folder,
                json -> json.replaceFirst("\"outlet\"", "\"" + "o".repeat(5000) + "\""))));
    }

    private static void assertTooMuch(String message) {
        boolean german = Locale.getDefault().getLanguage().equals("de");
        assertTrue(message.contains("turov.json, "), message);
        assertTrue(message.contains(german ? "mehrere Dateien" : "several files"), message);
    }

    @Test
    void cancellingStopsTheReader() throws IOException {
        Path file = Fixture.write(folder);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThrows(OperationCanceledException.class, () -> reader.read(file, ReadOptions.NONE, monitor));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertTrue(refusal(folder.resolve("nowhere.json")).contains("nowhere.json"));
    }

    @Test
    void everyMessageNamesAWayOut() throws IOException {
        Path file = Fixture.write(folder, json -> json.replace("\"filler\": \"A1\"", "\"filler\": \"A99\""));

        String wayOut = Locale.getDefault().getLanguage().equals("de") ? "importieren Sie" : "import the file again.";
        assertEquals(true, refusal(file).contains(wayOut));
    }

    private String refusal(Path file) {
        return assertThrows(DocumentException.class, () -> Formats.read(reader, file)).getMessage();
    }
}
