package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.actant.model.Event;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.spans.SpanKind;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    private static final String ROUNDED = "letters may stand between two pixels";

    @TempDir
    private Path folder;

    private static int height(Screen screen) {
        return screen.text().getFont().getFontData()[0].getHeight();
    }

    @Test
    void lettersGrowAndShrinkAndSpansFollow() throws IOException {
        try (Screen screen = new Screen(Sample.annotated(folder), 700)) {
            int usual = height(screen);
            int spans = screen.viewer.painter().layout().spans().size();
            for (int i = 0; i < 4; i++) {
                Gesture.LARGER.perform(screen.viewer.gestures());
            }
            screen.settle();
            assertEquals(usual + 8, height(screen));
            Screen.picture("larger");
            screen.paint();
            Gesture.USUAL_SIZE.perform(screen.viewer.gestures());
            assertEquals(usual, height(screen));
            for (int i = 0; i < 9; i++) {
                Gesture.SMALLER.perform(screen.viewer.gestures());
            }
            screen.settle();
            assertTrue(height(screen) < usual && height(screen) > 3);
            screen.paint();
            assertEquals(spans, screen.viewer.painter().layout().spans().size());
        }
    }

    @Test
    void whatIsReadStaysInPlaceWhenLettersGrow() throws IOException {
        Sample sample = new Sample(folder, "Wort ".repeat(4000));
        try (Screen screen = new Screen(sample, 700)) {
            screen.text().setTopPixel(4000);
            screen.settle();
            int top = screen.viewer.painter().layout().lines().get(0).begin();
            for (Gesture gesture : new Gesture[]{Gesture.LARGER, Gesture.TOGGLE_NUMBERS, Gesture.USUAL_SIZE}) {
                gesture.perform(screen.viewer.gestures());
                screen.settle();
                int now = screen.viewer.painter().layout().lines().get(0).begin();
                assertTrue(Math.abs(now - top) < 200, () -> gesture + ": " + top + " became " + now);
            }
        }
    }

    @Test
    void spansFollowTheirWordsWhenNumbersComeAndLettersGrow() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            screen.paint();
            for (Gesture gesture : new Gesture[]{Gesture.TOGGLE_NUMBERS, Gesture.LARGER, Gesture.TOGGLE_NUMBERS}) {
                gesture.perform(screen.viewer.gestures());
                screen.settle();
                for (Placed span : screen.viewer.painter().layout().spans()) {
                    int begin = span.anchored().getRanges().begin();
                    Point place = screen.text().getLocationAtOffset(begin);
                    assertEquals(place.y, span.pieces().get(0).line().y(), 1.0, ROUNDED);
                    if (begin == sample.text.indexOf("Genf")) {
                        assertEquals(place.x, span.pieces().get(0).x(), 1.0, ROUNDED);
                    }
                }
            }
        }
    }

    @Test
    void sentencesAreCountedFromTheirBegins() {
        assertArrayEquals(new int[]{0, 6, 13}, new TextUnits("Eins. Zwei.\r\nDrei. ", "de").sentenceBegins());
        assertArrayEquals(new int[0], new TextUnits("", "de").sentenceBegins());
    }

    @Test
    void numbersStandInAMarginOfTheirOwn() throws IOException {
        try (Screen screen = new Screen(Sample.annotated(folder), 700)) {
            int margin = screen.text().getLeftMargin();
            Gesture.TOGGLE_NUMBERS.perform(screen.viewer.gestures());
            assertTrue(screen.viewer.reading().hasNumbers());
            assertTrue(screen.text().getLeftMargin() > margin);
            screen.settle();
            Screen.picture("numbers");
            screen.paint();
            Gesture.TOGGLE_NUMBERS.perform(screen.viewer.gestures());
            assertFalse(screen.viewer.reading().hasNumbers());
            assertEquals(margin, screen.text().getLeftMargin());
        }
    }

    @Test
    void kindsOfSpansAreHiddenAndTheirLanesAreGivenToOthers() throws IOException {
        try (Screen screen = new Screen(Sample.annotated(folder), 700)) {
            int all = screen.viewer.painter().layout().spans().size();
            Menu menu = screen.viewer.reading().menu();
            MenuItem events = menu.getItem(SpanKind.EVENTS.ordinal());
            assertTrue(events.getSelection());
            events.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            menu.dispose();
            screen.settle();
            int left = screen.viewer.painter().layout().spans().size();
            assertEquals(all - 4, left);
            assertTrue(screen.viewer.painter().layout().spans().stream()
                    .noneMatch(span -> SpanKind.of(span.anchored()) == SpanKind.EVENTS));
            assertEquals(0, screen.viewer.painter().layout().spans().get(0).bars().get(0).lane());
            Menu again = screen.viewer.reading().menu();
            assertFalse(again.getItem(SpanKind.EVENTS.ordinal()).getSelection());
            again.getItem(SpanKind.EVENTS.ordinal()).notifyListeners(SWT.Selection,
                    new org.eclipse.swt.widgets.Event());
            again.dispose();
            assertEquals(all, screen.viewer.painter().layout().spans().size());
        }
    }

    @Test
    void threeClicksSelectASentenceFourAParagraph() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 420)) {
            int offset = sample.text.indexOf("Auch");
            click(screen, offset, 3);
            assertTrue(screen.text().getSelectionText().startsWith("Auch "), screen.text().getSelectionText());
            click(screen, offset, 4);
            assertEquals(sample.text.substring(sample.text.indexOf("K\u0151v\u00e1ri wies")),
                    screen.text().getSelectionText());
        }
    }

    @Test
    void twoClicksSelectAWordAndLeaveCurrentWhatWas() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            Event talks = sample.session.dossier().getEvents().get(0);
            Event raid = sample.session.dossier().getEvents().get(1);
            screen.viewer.focus().show(talks);
            int offset = sample.text.indexOf("besetzt");
            screen.text().setSelection(offset + 2);
            click(screen, offset + 2, 1);
            assertSame(raid, screen.viewer.focus().event());
            click(screen, offset + 2, 2);
            screen.text().setSelection(offset, offset + 7);
            screen.text().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            assertSame(raid, screen.viewer.focus().element());
            assertSame(talks, screen.viewer.focus().event());
        }
    }

    private static void click(Screen screen, int offset, int count) {
        for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
            org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
            event.button = 1;
            event.count = count;
            event.x = screen.text().getLocationAtOffset(offset).x + 2;
            event.y = screen.text().getLocationAtOffset(offset).y + 2;
            screen.text().notifyListeners(type, event);
        }
    }

    @Test
    void wordsAreCopiedWithTheirAnnotations() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            int begin = sample.text.indexOf("Genf");
            screen.text().setSelection(begin, begin + 4);
            Gesture.COPY_ANNOTATED.perform(screen.viewer.gestures());
            Clipboard clipboard = new Clipboard(screen.display);
            try {
                assertEquals("Genf", clipboard.getContents(TextTransfer.getInstance()));
                String html = String.valueOf(clipboard.getContents(HTMLTransfer.getInstance()));
                assertTrue(html.contains(">Genf</span>"), html);
                assertTrue(html.contains("border-bottom:2px solid #"), html);
            } finally {
                clipboard.dispose();
            }
        }
    }
}
