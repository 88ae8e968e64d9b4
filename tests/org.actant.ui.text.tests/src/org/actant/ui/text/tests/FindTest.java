package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.TextRanges;
import org.actant.ui.text.find.FindBar;
import org.actant.ui.text.find.Finding;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.spans.PassingMarks;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

    private static final String TEXT = "Anna kam. Hanna ging. anna blieb. Ende";

    @TempDir
    private Path folder;

    @Test
    void findingGoesOnWhileWordsAreTyped() throws IOException {
        Desk desk = new Desk(folder, TEXT);
        PassingMarks marks = new PassingMarks();
        Finding finding = new Finding(TEXT, desk.surface, marks);
        desk.caretAt(5);
        finding.open();
        finding.type("an");
        assertEquals(3, finding.count());
        assertEquals(TEXT.indexOf("anna ging"), desk.surface.selectionBegin());
        finding.type("anna b");
        assertEquals("anna b", desk.selected());
        finding.type("Anna");
        assertEquals(1, marks.all().size());
        assertEquals(0, desk.surface.selectionBegin());
        finding.type("nirgends");
        assertEquals(0, finding.count());
        assertTrue(marks.all().isEmpty());
    }

    @Test
    void nextAndPreviousGoRound() throws IOException {
        Desk desk = new Desk(folder, TEXT);
        Finding finding = new Finding(TEXT, desk.surface, new PassingMarks());
        finding.open();
        finding.type("anna");
        List<Integer> positions = new ArrayList<>();
        for (boolean forwards : new boolean[]{true, true, true, false}) {
            finding.next(forwards);
            positions.add(finding.position());
        }
        assertEquals(List.of(2, 3, 1, 3), positions);
        desk.caretAt(TEXT.indexOf("ging"));
        finding.next(false);
        assertEquals(2, finding.position());
    }

    @Test
    void marksAreFoundByPlace() {
        PassingMarks marks = new PassingMarks();
        marks.show(List.of(TextRanges.of(1, 3), TextRanges.of(5, 8), TextRanges.of(9, 12)), null);
        List<TextRanges> found = new ArrayList<>();
        marks.overlapping(3, 9, found::add);
        assertEquals(List.of(TextRanges.of(5, 8)), found);
    }

    @Test
    void theBarOpensMarksAndCloses() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            FindBar bar = screen.viewer.reading().findBar();
            assertFalse(bar.isOpen());
            Gesture.FIND.perform(screen.viewer.gestures());
            screen.settle();
            assertTrue(bar.isOpen());
            bar.field().setText("der");
            screen.settle();
            assertTrue(bar.told().startsWith("1 "));
            assertEquals("der", screen.text().getSelectionText());
            Gesture.FIND_NEXT.perform(screen.viewer.gestures());
            screen.settle();
            Screen.picture("find");
            screen.paint();
            assertEquals(sample.text.indexOf("der", sample.text.indexOf("der") + 1),
                    screen.text().getSelection().x);
            Event escape = new Event();
            escape.detail = SWT.TRAVERSE_ESCAPE;
            bar.field().notifyListeners(SWT.Traverse, escape);
            screen.settle();
            assertFalse(bar.isOpen());
            assertTrue(screen.viewer.marks().all().isEmpty());
        }
    }
}
