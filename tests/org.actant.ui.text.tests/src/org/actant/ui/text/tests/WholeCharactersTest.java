package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No gesture puts an end inside a surrogate pair or between a letter and its marks, wherever the selection stands. */
class WholeCharactersTest {

    private static final String TEXT = "e\u0301te\u0301 \ud83d\ude00\ud83d\ude00 A\u030a\u0323b. \ud840\udc00\ud840\udc01 "
            + "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd \u0645\u064f\u062d\u0645\u062f. na\u0308chst\ud835\udd38e Zeile\r\n"
            + "\ud83d\udc69 o\u0308ffnet Tu\u0308ren. Ende\ud83d\ude00";
    private static final int ROUNDS = 4_000;
    private static final List<Gesture> SAFE = List.of(Gesture.ADD_FRAGMENT, Gesture.CUT_FRAGMENT, Gesture.END_RIGHT,
            Gesture.END_LEFT, Gesture.BEGIN_RIGHT, Gesture.BEGIN_LEFT, Gesture.END_WORD_RIGHT, Gesture.END_WORD_LEFT,
            Gesture.BEGIN_WORD_RIGHT, Gesture.BEGIN_WORD_LEFT, Gesture.END_SENTENCE_RIGHT, Gesture.END_SENTENCE_LEFT,
            Gesture.BEGIN_SENTENCE_RIGHT, Gesture.BEGIN_SENTENCE_LEFT, Gesture.SELECT_WORD, Gesture.SELECT_SENTENCE,
            Gesture.GROW_LEFT, Gesture.GROW_RIGHT, Gesture.NEXT_SENTENCE, Gesture.PREVIOUS_SENTENCE,
            Gesture.GROW_SENTENCE_LEFT, Gesture.GROW_SENTENCE_RIGHT, Gesture.GROW_SPAN_LEFT, Gesture.GROW_SPAN_RIGHT,
            Gesture.NEXT_SPAN, Gesture.PREVIOUS_SPAN, Gesture.REPEAT, Gesture.DELETE_SPAN);

    @TempDir
    private Path folder;

    private static boolean isWhole(int offset) {
        if (offset <= 0 || offset >= TEXT.length()) {
            return true;
        }
        int type = Character.getType(TEXT.codePointAt(offset));
        return !Character.isLowSurrogate(TEXT.charAt(offset)) && type != Character.NON_SPACING_MARK;
    }

    @Test
    void floorAndCeilingAreBetweenCharacters() {
        TextUnits units = new TextUnits(TEXT, "de");
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            assertTrue(isWhole(units.floor(offset)), "floor of " + offset);
            assertTrue(isWhole(units.ceiling(offset)), "ceiling of " + offset);
            assertTrue(units.floor(offset) <= offset && offset <= units.ceiling(offset), "around " + offset);
            if (isWhole(offset) && TEXT.charAt(Math.min(offset, TEXT.length() - 1)) != '\n') {
                assertEquals(offset, units.floor(offset));
                assertEquals(offset, units.ceiling(offset));
            }
        }
    }

    @Test
    void everyEndOfEverySpanIsBetweenCharacters() throws IOException {
        Desk desk = new Desk(folder, TEXT);
        Random random = new Random(7);
        desk.sample.entity(Literals.ACTOR, "Person", "Zeile");
        for (int i = 0; i < ROUNDS; i++) {
            if (random.nextInt(3) == 0) {
                desk.surface.select(random.nextInt(TEXT.length() + 1), random.nextInt(TEXT.length() + 1));
            }
            if (random.nextInt(8) == 0 && desk.sample.spans().size() < 6) {
                desk.surface.forget();
                Gesture.LINK_ACTOR.perform(desk.gestures);
                if (desk.surface.asked() != null) {
                    desk.surface.answer("", 0);
                }
            } else {
                SAFE.get(random.nextInt(SAFE.size())).perform(desk.gestures);
            }
            for (Anchored anchored : desk.sample.spans()) {
                assertWhole(anchored.getRanges());
            }
        }
    }

    private static void assertWhole(TextRanges ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            assertTrue(isWhole(ranges.begin(i)) && isWhole(ranges.end(i)), ranges::toString);
        }
    }
}
