package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.TextRanges;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndGesturesTest {

    private static final String TEXT = "Es regnet. Frau Anna \ud83d\udc69\u200d\ud83d\ude92 Lind kam an.  Sie blieb.";

    @TempDir
    private Path folder;

    private Desk linked(String words) throws IOException {
        Desk desk = new Desk(folder, TEXT);
        desk.sample.entity(Literals.ACTOR, "Person", words);
        desk.caretAt(TEXT.indexOf(words));
        return desk;
    }

    /** Performs gestures and undoes them all. */
    private static void check(Desk desk, String expected, int steps, Gesture... gestures) {
        List<String> before = desk.state();
        for (Gesture gesture : gestures) {
            gesture.perform(desk.gestures);
        }
        assertEquals(expected, desk.quote());
        List<String> after = desk.state();
        for (int i = 0; i < steps; i++) {
            assertNotEquals(before, desk.state());
            desk.sample.session.undo();
        }
        assertEquals(before, desk.state());
        for (int i = 0; i < steps; i++) {
            desk.sample.session.redo();
        }
        assertEquals(after, desk.state());
    }

    @Test
    void theEndMovesByCharactersInOneStep() throws IOException {
        check(linked("Anna"), "Anna \ud83d\udc69\u200d\ud83d\ude92", 1, Gesture.END_RIGHT, Gesture.END_RIGHT);
    }

    @Test
    void aCharacterThatTakesSeveralCodeUnitsIsTakenAwayWhole() throws IOException {
        check(linked("Anna \ud83d\udc69\u200d\ud83d\ude92"), "Anna ", 1, Gesture.END_LEFT);
        Desk desk = new Desk(folder.resolve("other"), TEXT);
        desk.sample.entity(Literals.ACTOR, "Person", "\ud83d\udc69\u200d\ud83d\ude92 Lind");
        desk.caretAt(TEXT.indexOf("\ud83d"));
        check(desk, " Lind", 1, Gesture.BEGIN_RIGHT);
    }

    @Test
    void theEndsMoveByWords() throws IOException {
        check(linked("Anna"), "Anna \ud83d\udc69\u200d\ud83d\ude92 Lind", 1, Gesture.END_WORD_RIGHT);
        Desk desk = new Desk(folder.resolve("other"), TEXT);
        desk.sample.entity(Literals.ACTOR, "Person", "Anna \ud83d\udc69\u200d\ud83d\ude92 Lind");
        desk.caretAt(TEXT.indexOf("Anna"));
        check(desk, "Frau Anna", 2, Gesture.END_WORD_LEFT, Gesture.BEGIN_WORD_LEFT);
    }

    @Test
    void theEndsMoveBySentences() throws IOException {
        check(linked("Anna"), "Frau Anna \ud83d\udc69\u200d\ud83d\ude92 Lind kam an.", 2, Gesture.END_SENTENCE_RIGHT,
                Gesture.BEGIN_SENTENCE_LEFT);
        Desk desk = new Desk(folder.resolve("other"), TEXT);
        desk.sample.entity(Literals.ACTOR, "Person", TEXT);
        desk.caretAt(0);
        check(desk, "Frau Anna \ud83d\udc69\u200d\ud83d\ude92 Lind kam an.", 2, Gesture.END_SENTENCE_LEFT,
                Gesture.BEGIN_SENTENCE_RIGHT);
    }

    @Test
    void aSpanShrinksToAPlaceBetweenCharactersAndGrowsAgain() throws IOException {
        Desk desk = linked("Anna");
        int begin = TEXT.indexOf("Anna");
        Gesture[] four = {Gesture.END_LEFT, Gesture.END_LEFT, Gesture.END_LEFT, Gesture.END_LEFT};
        check(desk, "", 1, four);
        assertEquals(TextRanges.of(begin, begin), desk.sample.spans().get(0).getRanges());
        check(desk, "A", 1, Gesture.END_RIGHT);
        check(desk, "", 1, Gesture.BEGIN_RIGHT);
        assertEquals(TextRanges.of(begin + 1, begin + 1), desk.sample.spans().get(0).getRanges());
    }

    @Test
    void aPlaceBetweenCharactersIsTouchedOnlyByACaretThatStandsThere() throws IOException {
        Desk desk = linked("A");
        Gesture.END_LEFT.perform(desk.gestures);
        int place = TEXT.indexOf("A");
        assertEquals(1, desk.focus.stackAt(place, place).size());
        assertEquals(0, desk.focus.stackAt(place + 1, place + 1).size());
    }

    @Test
    void nothingHappensWhereNothingWouldBeLeft() throws IOException {
        Desk desk = linked("Anna");
        List<String> before = desk.state();
        for (Gesture gesture : List.of(Gesture.END_WORD_LEFT, Gesture.BEGIN_WORD_RIGHT, Gesture.END_SENTENCE_LEFT)) {
            desk.surface.told = "";
            gesture.perform(desk.gestures);
            assertFalse(desk.surface.told.isEmpty(), gesture::name);
            assertEquals(before, desk.state());
        }
    }

    @Test
    void aSpanStopsAtTheEndsOfTheText() throws IOException {
        Desk desk = linked(TEXT);
        Gesture.END_RIGHT.perform(desk.gestures);
        Gesture.BEGIN_SENTENCE_LEFT.perform(desk.gestures);
        assertEquals(TEXT, desk.quote());
    }

    @Test
    void outerEndsOfFragmentsMove() throws IOException {
        Desk desk = new Desk(folder, TEXT);
        desk.sample.event("EVENT", desk.sample.words("Anna", "Sie"));
        desk.caretAt(TEXT.indexOf("Anna"));
        check(desk, "Frau Anna \u2026 Sie blieb", 2, Gesture.BEGIN_WORD_LEFT, Gesture.END_WORD_RIGHT);
    }
}
