package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntBinaryOperator;

import org.actant.ui.text.print.Page;
import org.actant.ui.text.print.Paginator;
import org.actant.ui.text.spans.VisualLine;
import org.actant.ui.text.wrap.LetterWidths;
import org.actant.ui.text.wrap.LineWrapper;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginatorTest {

    private static final int WIDTH = 300;
    private static final int TOP = 50;
    private static final int BOTTOM = 400;
    private static final int BASELINE = 12;
    private static final int HEIGHT = 16;
    private static final int BELOW = 30;
    private static final Set<String> BREAKS = Set.of("", " ", "\r\n", "\n", "\t");

    private static List<Page> pages(String text, IntBinaryOperator below) {
        Display current = Display.getCurrent();
        Image image = new Image(current == null ? new Display() : current, 1, 1);
        GC gc = new GC(image);
        try {
            LineWrapper wrapper = new LineWrapper(new LetterWidths(gc), WIDTH, Locale.GERMAN);
            return new Paginator(wrapper, TOP, BOTTOM, BASELINE, HEIGHT, below).pages(text);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "ein Wort ", "Zeile\r\nZeile\r\n\r\nZeile\n", Sample.TEXT,
            "\ud835\udd04\ud835\udd05\ud83d\udc69\u200d\ud83d\ude92 ",
            "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, "})
    void everyCharacterIsPrintedOnceAndInOrder(String words) {
        assertWhole(words.repeat(100));
    }

    @Test
    void aParagraphOfManyPagesIsPrintedWhole() {
        String paragraph = "Am Dienstag fanden Gespr\u00e4che statt, ".repeat(6_000).substring(0, 200_000);
        assertTrue(assertWhole(paragraph).size() > 100);
        assertTrue(assertWhole("x".repeat(200_000)).size() > 100);
    }

    /** If the time grew with the square of the letters, nobody would wait for it. */
    @Test
    void aWordOfAMillionLettersIsBrokenInTimeThatGrowsWithItsLength() {
        assertTrue(pages("x".repeat(1_000_000), (begin, end) -> 0).size() > 1_000);
    }

    /** What lies between two lines is at most what the text is broken at; nothing is left out at the ends of pages. */
    private static List<Page> assertWhole(String text) {
        List<Page> pages = pages(text, (begin, end) -> BELOW);
        int at = 0;
        for (Page page : pages) {
            assertEquals(page.begin(), page.lines().get(0).begin());
            for (VisualLine line : page.lines()) {
                assertTrue(BREAKS.contains(text.substring(at, line.begin())), () -> "before " + line);
                assertFalse(splitsPair(text, line.begin()), () -> "at " + line);
                at = line.end();
            }
        }
        assertEquals(text.length(), at);
        return pages;
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1),
                text.charAt(offset));
    }

    @Test
    void pagesAndTheirLinesDoNotOverlap() {
        List<Page> pages = pages(Sample.TEXT.repeat(50), (begin, end) -> begin % 2 == 0 ? 0 : BELOW);
        int end = 0;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            assertEquals(i + 1, page.number());
            assertEquals(end, page.begin());
            end = page.end();
            int y = TOP;
            for (VisualLine line : page.lines()) {
                assertEquals(y, line.y());
                y += HEIGHT + (line.begin() % 2 == 0 ? 0 : BELOW);
                assertTrue(y <= BOTTOM);
            }
        }
        assertEquals(Sample.TEXT.length() * 50, end);
    }

    @Test
    void aLineThatIsHigherThanAPageHasAPageOfItsOwn() {
        assertEquals(3, pages("a\nb\nc", (begin, end) -> 1_000).size());
    }
}
