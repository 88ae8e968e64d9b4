package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.actant.core.store.ArticleNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"article.de.txt|article.de", "Größe & Maß.txt|Größe & Maß", "a/b/c.txt|c",
            "C:\\x\\y.txt|y", "README|README", ".hidden.txt|hidden", "-rf.txt|rf", "con.txt|_con", "LPT1.a.txt|_LPT1.a",
            "a?b*c.txt|a-b-c", "...|article", "x.|x", "archive.tar.gz|archive.tar"})
    void aFileNameBecomesASafeName(String fileName, String name) {
        assertEquals(name, ArticleNames.ofFile(fileName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../..", "/", "\\", "a\u0000b", "a\nb", "\u202Etxt.exe", "\u200B", "NUL",
            "nul.txt",
            "COM1", "a:b", "x ", " x", "x.", "\uD83E", "e\u0301", "a//b", "%2e%2e", "🦊", "-", "~", "- . -"})
    void everyNameIsMadeSafeOnce(String proposed) {
        String name = ArticleNames.of(proposed);

        assertTrue(ArticleNames.isSafe(name), name);
        assertTrue(name.indexOf('/') < 0 && name.indexOf('\\') < 0 && !name.startsWith(".") && !name.isEmpty(), name);
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        String name = ArticleNames.of("🦊".repeat(200));

        assertEquals(160, name.getBytes(StandardCharsets.UTF_8).length);
        assertTrue(ArticleNames.isSafe(name));
    }

    @Test
    void aTakenNameGetsANumber() {
        assertEquals("Bote", ArticleNames.unique("Bote", List.of("bot", "Boten")));
        assertEquals("Bote-2", ArticleNames.unique("Bote", List.of("BOTE")));
        assertEquals("Bote-3", ArticleNames.unique("Bote", List.of("bote", "bote-2")));
        assertEquals("\u00E9-2", ArticleNames.unique("\u00E9", List.of("e\u0301")));
    }
}
