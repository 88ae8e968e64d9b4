package org.actant.core.tests.occurrences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.actant.core.commands.LinkMention;
import org.actant.core.occurrences.Occurrence;
import org.actant.core.occurrences.OccurrenceQuery;
import org.actant.core.occurrences.Occurrences;
import org.actant.core.tests.SampleDossier;
import org.actant.model.MentionForm;
import org.actant.model.TextRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccurrencesTest {

    @TempDir
    private Path folder;

    private static List<String> found(OccurrenceQuery query, String text) {
        return new Occurrences(query).in(text, 100, () -> false).stream().map(range -> range.slice(text)).toList();
    }

    private static OccurrenceQuery words(String... phrases) {
        return new OccurrenceQuery(List.of(phrases), true, true, false);
    }

    @Test
    void wholeWordsAreFoundOrParts() {
        String text = "Anna, Annas und Hanna; Anna-Lena";
        assertEquals(List.of("Anna", "Anna"), found(words("Anna"), text));
        assertEquals(List.of("Anna", "Anna", "Anna"),
                found(new OccurrenceQuery(List.of("Anna"), false, true, false), text));
        assertEquals(List.of("Anna", "Anna", "anna", "Anna"),
                found(new OccurrenceQuery(List.of("Anna"), false, false, false), text));
    }

    @Test
    void caseCountsIfItIsAskedFor() {
        assertEquals(List.of("May"), found(words("May"), "May may"));
        assertEquals(List.of("\u00c4sop", "\u00e4sop"),
                found(new OccurrenceQuery(List.of("\u00c4sop"), true, false, false), "\u00c4sop \u00e4sop"));
    }

    @Test
    void endingsMayDiffer() {
        OccurrenceQuery query = new OccurrenceQuery(List.of("Lukaschenko", "Belarus"), true, true, true);
        assertEquals(List.of("Lukaschenkos", "Belarus", "Lukaschenko\u2019s"),
                found(query, "Lukaschenkos Belarus, Lukaschenko\u2019s Weg, Lukaschenkoville"));
        assertEquals(List.of("Minsks", "Minsker"),
                found(new OccurrenceQuery(List.of("Minsk"), true, true, true), "Minsks Minsker Minskhafen"));
        assertEquals(List.of("russische", "russischen"),
                found(new OccurrenceQuery(List.of("russische"), true, true, true), "russische, russischen, Russland"));
        assertEquals(List.of("Bos"), found(new OccurrenceQuery(List.of("Bo"), true, true, true), "Bos Boe Boten"));
    }

    @Test
    void theLongestPhraseCountsOverAnyWhiteSpace() {
        assertEquals(List.of("Bo\r\nLind", "Lind"), found(words("Lind", "Bo Lind"), "Bo\r\nLind und Lind"));
    }

    @Test
    void signsInWordsAreNoPattern() {
        assertEquals(List.of("A.B. (c)"),
                found(new OccurrenceQuery(List.of("A.B. (c)"), false, true, true), "A.B. (c)"));
        assertTrue(found(words(" ", ""), "a b").isEmpty());
    }

    @Test
    void theSearchEndsEarly() {
        Occurrences occurrences = new Occurrences(words("a"));
        assertEquals(2, occurrences.in("a a a a", 2, () -> false).size());
        assertEquals(0, occurrences.in("a a a a", 9, () -> true).size());
    }

    @Test
    void whatIsLinkedIsToldWithItsContext() throws Exception {
        SampleDossier sample = SampleDossier.saved(folder.resolve("d"));
        Occurrence inside = occurrence(sample, "Berg");
        assertSame(sample.anna, inside.linked());
        assertEquals("Anna ", inside.before());
        assertEquals(" \ud83d\ude00 traf laut Bo Lind den Minister; dieser k\u00f6nnt\u2026", inside.after());
        assertNull(occurrence(sample, "Minsk").linked());
        sample.session.execute(new LinkMention(sample.select("Minsk"), sample.minsk, MentionForm.NAM));
        assertSame(sample.minsk, occurrence(sample, "Minsk").linked());
    }

    private static Occurrence occurrence(SampleDossier sample, String words) {
        TextRanges ranges = SampleDossier.ranges(words);
        return Occurrence.of(sample.article, SampleDossier.TEXT, ranges, sample.session.spans(sample.article),
                sample.anna);
    }
}
