package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.actant.model.TextRanges;
import org.actant.ui.text.focus.TextUnits;
import org.junit.jupiter.api.Test;

class TextUnitsTest {

    private static final String TEXT = "Anna kam an. Bo\u00a0ging \ud83d\ude92 heim!  Ende";
    private final TextUnits units = new TextUnits(TEXT, "de");

    private String slice(TextRanges range) {
        return range == null ? "" : range.slice(TEXT);
    }

    @Test
    void aCaretInAWordOrAtItsEndTakesTheWord() {
        assertEquals("Anna", slice(units.wordAt(0)));
        assertEquals("Anna", slice(units.wordAt(4)));
        assertEquals("Ende", slice(units.wordAt(TEXT.length())));
    }

    @Test
    void betweenSignsThereIsNoWord() {
        assertNull(units.wordAt(TEXT.indexOf("!") + 2));
        assertNull(new TextUnits("", null).wordAt(0));
    }

    @Test
    void aSentenceEndsWithItsStop() {
        assertEquals("Anna kam an.", slice(units.sentenceAt(3)));
    }

    @Test
    void wordsAreSteppedOverWholly() {
        assertEquals(4, units.nextWordEnd(0));
        assertEquals(8, units.nextWordEnd(4));
        assertEquals(5, units.previousWordBegin(8));
        assertEquals(TEXT.length(), units.nextWordEnd(TEXT.length() - 1));
        assertEquals(0, units.previousWordBegin(1));
    }

    @Test
    void noCharacterIsSplit() {
        int engine = TEXT.indexOf("\ud83d");
        assertEquals(engine + 2, units.nextCharacter(engine, true));
        assertEquals(engine, units.nextCharacter(engine + 2, false));
    }
}
