package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.actant.core.commands.Selection;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Entity;
import org.actant.model.TextRanges;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.actant.ui.text.wrap.WrappedText;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {

    private static final int WIDTH = 500;
    private static final int LONG = 200_000;
    private static final String SENTENCE = "Der Au\u00dfenminister \u2013 so hie\u00df es \u2013 reiste am Montag nach Genf. ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SENTENCE, "Wort-Wort/Wort;(Klammer) \u201eZitat\u201c, ", "WAVE To AV Ty fi ffi. ",
            "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd abc ",
            "\u5916\u4ea4\u90e8\u957f\u8bbf\u95ee\u4e86\u3002",
            "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e0a\u0e32\u0e27\u0e42\u0e25\u0e01",
            "\ud83d\udc69\u200d\ud83d\ude92\ud83d\ude92 ",
            "e\u0301e\u0301lan ", "Donaudampfschifffahrtsgesellschaft", "a\t b  c   "})
    void everyLineFitsAndNoOffsetIsLost(String words) throws IOException {
        Sample sample = new Sample(folder, words.repeat(60) + "\r\n\n" + words.repeat(30) + "\r");
        try (Screen screen = new Screen(sample, WIDTH)) {
            StyledText text = screen.text();
            assertEquals(sample.text, text.getText());
            assertTrue(text.getLineCount() > 10);
            int right = text.getClientArea().width - text.getRightMargin();
            for (int i = 0; i < text.getLineCount(); i++) {
                int begin = text.getOffsetAtLine(i);
                String line = text.getLine(i);
                assertEquals(i, text.getLineAtOffset(begin));
                assertEquals(i, text.getLineAtOffset(begin + Math.max(0, line.length() - 1)));
                int letters = line.stripTrailing().length();
                if (letters > 0) {
                    Rectangle bounds = text.getTextBounds(begin, begin + letters - 1);
                    assertTrue(bounds.x + bounds.width <= right, () -> line + " reaches to " + bounds + " of " + right);
                    assertFalse(Character.isLowSurrogate(line.charAt(0)));
                    assertFalse(Character.getType(line.charAt(0)) == Character.NON_SPACING_MARK);
                }
            }
        }
    }

    @Test
    void aParagraphOf200000CharactersIsFluent() throws IOException {
        StringBuilder words = new StringBuilder(SENTENCE.repeat(LONG / SENTENCE.length() + 1));
        words.setLength(LONG);
        Sample sample = new Sample(folder, words.toString());
        Entity town = sample.entity(Literals.PLACE, "City", "Genf");
        List<Integer> places = List.of(LONG / 3, LONG / 2, sample.text.lastIndexOf("Genf"));
        places.forEach(place -> sample.link(
                new Selection(sample.article, sample.text,
                        TextRanges.of(sample.text.lastIndexOf("Genf", place),
                                sample.text.lastIndexOf("Genf", place) + 4)),
                town));
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            try (Screen screen = new Screen(sample, WIDTH)) {
                for (Anchored anchored : sample.spans()) {
                    screen.viewer.selection().show(anchored);
                    screen.paint();
                    assertStandsUnderItsWords(screen, anchored);
                }
            }
        });
    }

    private static void assertStandsUnderItsWords(Screen screen, Anchored anchored) {
        Placed placed = screen.viewer.painter().layout().spans().stream()
                .filter(span -> span.anchored() == anchored).findFirst().orElseThrow();
        int begin = anchored.getRanges().begin();
        Piece piece = placed.pieces().get(0);
        Point location = screen.text().getLocationAtOffset(begin);
        assertEquals(location, new Point(piece.x(), piece.line().y()));
        assertEquals(1, placed.pieces().size());
    }

    @Test
    void anotherWidthKeepsSelectionPlaceAndFocus() throws IOException {
        Sample sample = new Sample(folder, SENTENCE.repeat(300));
        Entity town = sample.entity(Literals.PLACE, "City", "Genf");
        try (Screen screen = new Screen(sample, WIDTH)) {
            WrappedText text = screen.viewer.text();
            screen.viewer.selection().show(town);
            int middle = sample.text.indexOf("Genf", 9_000);
            text.setSelection(middle + 4, middle);
            text.setTopIndex(text.getLineAtOffset(middle));
            Object anchor = screen.viewer.focus().anchor();
            int lines = text.getLineCount();
            int y = text.getLocationAtOffset(middle).y;
            screen.shell.setSize(2 * WIDTH, 700);
            screen.settle();
            assertTrue(text.getLineCount() < lines);
            assertEquals(new Point(middle, middle + 4), text.getSelection());
            assertEquals(middle, text.getCaretOffset());
            assertSame(anchor, screen.viewer.focus().anchor());
            assertEquals(y, text.getLocationAtOffset(middle).y, text.getLineHeight());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCE, "\u5916\u4ea4\u90e8\u957f\u8bbf\u95ee\u4e86\u3002", "e\u0301\ud83d\ude92-"})
    void theCaretWalksBackOverEveryLineEnd(String words) throws IOException {
        Sample sample = new Sample(folder, words.repeat(300 / words.length()));
        try (Screen screen = new Screen(sample, 200)) {
            StyledText text = screen.text();
            text.setCaretOffset(text.getCharCount());
            for (int steps = 0; text.getCaretOffset() > 0; steps++) {
                int before = text.getCaretOffset();
                text.invokeAction(ST.COLUMN_PREVIOUS);
                assertTrue(text.getCaretOffset() < before, () -> "stuck at " + before);
                assertTrue(steps < 400);
            }
            for (int steps = 0; text.getCaretOffset() < text.getCharCount(); steps++) {
                text.invokeAction(ST.SELECT_COLUMN_NEXT);
                assertTrue(steps < 400);
            }
            text.invokeAction(ST.SELECT_COLUMN_PREVIOUS);
            assertEquals(0, text.getSelection().x);
        }
    }

    @Test
    void wordsAreWalkedAsIfTheTextWereNotWrapped() throws IOException {
        Sample sample = new Sample(folder, "Eins zwei, drei vier f\u00fcnf sechs sieben acht neun");
        try (Screen screen = new Screen(sample, 160)) {
            StyledText text = screen.text();
            assertTrue(text.getLineCount() > 2);
            for (String word : sample.text.replace(",", " ,").split(" ")) {
                assertTrue(sample.text.startsWith(word, text.getCaretOffset()), word);
                text.invokeAction(ST.WORD_NEXT);
            }
            assertEquals(sample.text.length(), text.getCaretOffset());
            text.invokeAction(ST.WORD_PREVIOUS);
            assertEquals(sample.text.indexOf("neun"), text.getCaretOffset());
        }
    }

    @Test
    void whatIsCopiedHasNoLineEndsOfTheScreen() throws IOException {
        Sample sample = new Sample(folder, SENTENCE.repeat(10) + "\n" + SENTENCE);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.text().selectAll();
            screen.text().copy();
            Clipboard clipboard = new Clipboard(screen.display);
            assertEquals(sample.text, clipboard.getContents(TextTransfer.getInstance()));
            clipboard.dispose();
        }
    }

    @Test
    void allLinesAreOfOneHeightWithRoomForLanes() throws IOException {
        Sample sample = new Sample(folder,
                (SENTENCE + "\ud83d\udc69\u200d\ud83d\ude92 \u05e9\u05dc\u05d5\u05dd \u5916\n").repeat(3));
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.paint();
            var lines = screen.viewer.painter().layout().lines();
            int pitch = lines.get(1).y() - lines.get(0).y();
            for (int i = 1; i < lines.size(); i++) {
                assertEquals(pitch, lines.get(i).y() - lines.get(i - 1).y());
                assertTrue(lines.get(i).y() >= lines.get(i - 1).lane(4));
            }
        }
    }
}
