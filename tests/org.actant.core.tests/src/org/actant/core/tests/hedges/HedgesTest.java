package org.actant.core.tests.hedges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.actant.core.hedges.HedgeLists;
import org.actant.core.hedges.Hedges;
import org.junit.jupiter.api.Test;

class HedgesTest {

    private static List<String> found(String language, String text) {
        Hedges hedges = new HedgeLists().of(language);
        return hedges.in(text).stream().map(range -> range.slice(text)).toList();
    }

    @Test
    void germanHedgesAreFoundAsWholeWords() {
        assertEquals(List.of("k\u00f6nnte", "laut", "offenbar"),
                found("de",
                        "Er k\u00f6nnte laut Anna gehen, was offenbarte, dass er lautlos und offenbar m\u00fcde ist."));
    }

    @Test
    void aPhraseIsOneHedgeOverLineEnds() {
        assertEquals(List.of("Berichten\r\nzufolge", "aller\u00a0Voraussicht nach"),
                found("de-AT", "Das ist Berichten\r\nzufolge aller\u00a0Voraussicht nach wahr."));
    }

    @Test
    void theLongestPhraseCounts() {
        assertEquals(List.of("is expected to"), found("en", "She is expected to go."));
    }

    @Test
    void aCapitalCountsWhereASentenceBegins() {
        String text = "Laut Bo war es still. Der Laut kam sp\u00e4t. \u00bbVielleicht\u00ab, hie\u00df es: Angeblich ging er.";
        assertEquals(List.of("Laut", "Vielleicht", "hie\u00df es", "Angeblich"), found("de", text));
        assertEquals(List.of("According to"), found("en", "According to Bo, the May elections went well."));
    }

    @Test
    void withoutALanguageAllListsCount() {
        assertEquals(List.of("reportedly", "angeblich"), found(null, "He reportedly said: er war angeblich da."));
        assertEquals(List.of("reportedly"), found("fr", "Il dit: reportedly."));
    }

    @Test
    void everyListedHedgeIsFoundWithoutTheOthers() {
        for (String word : List.of("so-called", "it is unclear", "cannot be ruled out")) {
            assertEquals(List.of(word), found("en", "x " + word + " y"));
        }
        assertTrue(found("de", "").isEmpty());
    }
}
