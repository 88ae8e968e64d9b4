package org.actant.core.tests.spans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.actant.model.PackedId;
import org.actant.model.TextRanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0-0", "5-9", "42-48 173-178", "1-2 3-4 5-6"})
    void whatIsWrittenIsRead(String text) {
        assertEquals(text, TextRanges.valueOf(text).toString());
        assertEquals(TextRanges.valueOf(text), TextRanges.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "9-5", "-1-3", "a-b", "1-3 3-4", "5-6 1-2", "1-1 3-4", "99999999999-1"})
    void whatIsNoListOfRangesIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> TextRanges.valueOf(text));
    }

    @Test
    void aSliceJoinsItsFragments() {
        assertEquals("fanden \u2026 statt", TextRanges.of(0, 6, 15, 20).slice("fanden gestern statt"));
    }

    @Test
    void fragmentsAreAddedAndJoined() {
        TextRanges span = TextRanges.of(10, 20);
        assertEquals("5-7 10-20", span.plus(5, 7).toString());
        assertEquals("10-25", span.plus(20, 25).toString());
        assertEquals("8-22", span.plus(8, 22).toString());
        assertEquals("3-5", TextRanges.of(8, 8).plus(3, 5).toString(), "an empty span gives way");
        assertEquals("10-20", span.plus(30, 30).toString());
    }

    @Test
    void fragmentsAreCut() {
        TextRanges span = TextRanges.of(10, 20);
        assertEquals("10-12 15-20", span.minus(12, 15).toString());
        assertEquals("15-20", span.minus(0, 15).toString());
        assertNull(span.minus(10, 20));
        assertEquals(span, span.minus(30, 40));
    }

    @Test
    void coveringKnowsTheGaps() {
        TextRanges span = TextRanges.of(10, 12, 20, 22);
        assertTrue(span.covers(11));
        assertFalse(span.covers(15));
        assertFalse(span.covers(22));
        assertTrue(span.covers(TextRanges.of(10, 12)));
        assertFalse(span.covers(TextRanges.of(10, 22)));
    }

    @Test
    void idsThatFitArePackedAndComeBack() {
        for (String id : List.of("a", "A01.m1", "zZ9", "abcdefghij", "0000000000", "..........")) {
            assertTrue(PackedId.pack(id) > 0, id);
            assertEquals(id, PackedId.unpack(PackedId.pack(id)));
        }
        for (String id : List.of("", "abcdefghijk", "a_b", "a-b", "\u00e4")) {
            assertEquals(0, PackedId.pack(id), id);
        }
    }
}
