package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.actant.ui.views.TextRoom;
import org.junit.jupiter.api.Test;

final class TextRoomTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("Minsk", TextRoom.fitted("Minsk", 1, text -> text.length() <= 5));
    }

    @Test
    void asMuchIsShownAsFitsWithTheEllipsis() {
        assertEquals("Christo\u2026", TextRoom.fitted("Christopher Smith", 1, text -> text.length() <= 8));
    }

    @Test
    void noSpaceStandsBeforeTheEllipsis() {
        assertEquals("Christopher\u2026", TextRoom.fitted("Christopher Smith", 1, text -> text.length() <= 13));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertEquals("a\u2026", TextRoom.fitted("a\ud83d\ude92b", 1, text -> text.length() <= 3));
    }

    @Test
    void someOfItIsAlwaysShown() {
        assertEquals("Chr\u2026", TextRoom.fitted("Christopher", 3, text -> false));
    }
}
