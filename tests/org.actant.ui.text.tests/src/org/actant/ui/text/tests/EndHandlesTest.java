package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.handles.SpanEnd;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndHandlesTest {

    @TempDir
    private Path folder;

    @Test
    void draggingAnEndMovesItInOneStep() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 900)) {
            Anchored span = current(screen, sample.text.indexOf("Ministerium"));
            assertEquals("ihr Ministerium", span.getQuote());
            int to = sample.text.indexOf("habe die") + 3;
            drag(screen, span.getRanges().end(), to - 6, 0);
            send(screen, SWT.MouseMove, to, 0);
            send(screen, SWT.MouseUp, to, 0);
            assertEquals("ihr Ministerium hab", span.getQuote());
            assertEquals("", screen.text().getSelectionText(), "the text selects nothing meanwhile");
            sample.session.undo();
            assertEquals("ihr Ministerium", span.getQuote());
        }
    }

    @Test
    void withTheModifierItMovesByWords() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 900)) {
            Anchored span = current(screen, sample.text.indexOf("Ministerium"));
            int to = sample.text.indexOf("habe die") + 3;
            drag(screen, span.getRanges().end(), to, SWT.MOD1);
            send(screen, SWT.MouseUp, to, SWT.MOD1);
            assertEquals("ihr Ministerium habe", span.getQuote());
        }
    }

    @Test
    void escapeLeavesTheSpanAsItWas() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 900)) {
            Anchored span = current(screen, sample.text.indexOf("Ministerium"));
            TextRanges before = span.getRanges();
            boolean undoable = sample.session.isDirty();
            drag(screen, before.begin(), before.begin() - 9, 0);
            Event escape = new Event();
            escape.character = SWT.ESC;
            escape.keyCode = SWT.ESC;
            screen.text().notifyListeners(SWT.KeyDown, escape);
            send(screen, SWT.MouseUp, before.begin() - 9, 0);
            assertEquals(before, span.getRanges());
            assertEquals(undoable, sample.session.isDirty());
        }
    }

    @Test
    void everyFragmentHasHandles() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 900)) {
            Anchored span = current(screen, sample.text.indexOf("statt") + 1);
            assertEquals(2, span.getRanges().size());
            int begin = span.getRanges().begin(1);
            drag(screen, begin, begin + 2, 0);
            send(screen, SWT.MouseUp, begin + 2, 0);
            assertEquals("fanden \u2026 att", span.getQuote());
            int end = span.getRanges().end(0);
            drag(screen, end, end - 3, 0);
            send(screen, SWT.MouseUp, end - 3, 0);
            assertEquals("fan \u2026 att", span.getQuote());
        }
    }

    @Test
    void aDragBeyondTheLowerEdgeScrollsAndTheSpanGrowsAsLongAsTheMouseStays() throws IOException {
        Sample sample = Sample.gold(folder);
        try (Screen screen = new Screen(sample, 500)) {
            Anchored span = sample.spans().stream().filter(each -> each.getRanges().size() == 1)
                    .filter(each -> each.getRanges().length() > 0).findFirst().orElseThrow();
            screen.viewer.focus().show(span);
            screen.settle();
            int end = span.getRanges().end();
            send(screen, SWT.MouseDown, end, 0);
            Event below = new Event();
            below.x = screen.text().getLocationAtOffset(end).x;
            below.y = screen.text().getClientArea().height + 30;
            screen.text().notifyListeners(SWT.MouseMove, below);
            screen.await(() -> screen.text().getTopIndex() >= 3);
            int seen = screen.text().getOffsetAtLine(screen.text().getTopIndex() + 1);
            screen.text().notifyListeners(SWT.MouseUp, below);
            int top = screen.text().getTopIndex();
            assertTrue(span.getRanges().end() > seen, span.getRanges() + " ends before " + seen);
            screen.settle();
            assertEquals(top, screen.text().getTopIndex(), "it stops when the mouse is let go");
        }
    }

    @Test
    void theMouseShowsThatItIsAtAHandle() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 900)) {
            Anchored span = current(screen, sample.text.indexOf("Ministerium"));
            send(screen, SWT.MouseMove, span.getRanges().end(), 0);
            assertEquals(screen.display.getSystemCursor(SWT.CURSOR_SIZEWE), screen.text().getCursor());
            send(screen, SWT.MouseMove, span.getRanges().end() + 9, 0);
            assertNotEquals(screen.display.getSystemCursor(SWT.CURSOR_SIZEWE), screen.text().getCursor());
            screen.paint();
        }
    }

    @Test
    void noEndCrossesAnotherOrCutsACharacter() throws IOException {
        Sample sample = Sample.annotated(folder);
        TextUnits units = new TextUnits(sample.text, "de");
        for (Anchored span : sample.spans()) {
            for (int bound = 0; bound < 2 * span.getRanges().size() && span.getRanges().length() > 0; bound++) {
                for (int offset = 0; offset <= sample.text.length(); offset++) {
                    for (boolean byWord : new boolean[]{false, true}) {
                        TextRanges moved = new SpanEnd(span, bound).movedTo(offset, units, sample.text.length(),
                                byWord);
                        assertEquals(span.getRanges().size(), moved.size());
                        assertTrue(moved.length() > 0);
                        assertNoHalves(sample.text, moved);
                    }
                }
            }
        }
    }

    private static void assertNoHalves(String text, TextRanges ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            for (int offset : new int[]{ranges.begin(i), ranges.end(i)}) {
                assertFalse(offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)));
            }
        }
    }

    private static Anchored current(Screen screen, int offset) {
        screen.text().setCaretOffset(offset);
        screen.settle();
        return Objects.requireNonNull(screen.viewer.focus().anchor());
    }

    private static void drag(Screen screen, int from, int to, int mask) {
        send(screen, SWT.MouseDown, from, mask);
        send(screen, SWT.MouseMove, to, mask);
    }

    private static void send(Screen screen, int type, int offset, int mask) {
        Point place = screen.text().getLocationAtOffset(offset);
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = mask;
        event.x = place.x;
        event.y = place.y + 8;
        screen.text().notifyListeners(type, event);
    }
}
