package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.formats.json.JsonLimits;
import org.actant.formats.xmi.XmiLimits;
import org.junit.jupiter.api.Test;

/** The product reads what its documentation says that it reads, and no more. */
class DocumentedLimitsTest {

    private static final int MILLION = 1_000_000;

    @Test
    void theLimitsOfJsonAreDocumented() throws IOException {
        JsonLimits limits = JsonLimits.SHIPPED;
        assertSays("json.md", limits.values() / MILLION + " million values, " + limits.depth()
                + " levels, strings of " + limits.stringLength() / MILLION + " million characters");
    }

    @Test
    void theLimitsOfXmiAreDocumented() throws IOException {
        XmiLimits limits = XmiLimits.SHIPPED;
        assertSays("xmi.md", "nesting of more than " + limits.depth() + " elements");
        assertSays("xmi.md", limits.elements() / MILLION + " million elements, or " + limits.textLength() / MILLION
                + " million characters in a text");
    }

    private static void assertSays(String page, String sentence) throws IOException {
        Path wanted = Path.of("docs", "formats", page);
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(wanted)).filter(Files::exists).findFirst().orElseThrow();
        String text = Files.readString(file).replaceAll("\\s+", " ");
        assertTrue(text.contains(sentence), () -> file + " does not say: " + sentence);
    }
}
