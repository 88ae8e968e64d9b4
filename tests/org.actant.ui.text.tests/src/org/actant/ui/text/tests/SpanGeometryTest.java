package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.TextRanges;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.actant.ui.text.spans.SpanLayout;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.actant.ui.text.spans.SpanMetrics;
import org.actant.ui.text.spans.VisualLine;
import org.actant.ui.text.spans.VisualLines;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No letter of a span is left out, by what the text widget says of each; see {@link PaintedGeometryTest} for the pixels. */
class SpanGeometryTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {900, 420})
    void everyFragmentIsDrawnUnderItsLetters(int width) throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, width)) {
            SpanLayout layout = screen.viewer.painter().layout();
            assertEquals(sample.spans().size(), layout.spans().size());
            for (Placed span : layout.spans()) {
                assertPieces(screen.text(), span);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 420})
    void linesFollowEachOtherWithoutGaps(int width) throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, width)) {
            List<VisualLine> lines = new VisualLines(screen.text()).visible();
            assertEquals(0, lines.get(0).begin());
            assertEquals(sample.text.length(), lines.get(lines.size() - 1).end());
            for (int i = 1; i < lines.size(); i++) {
                String between = sample.text.substring(lines.get(i - 1).end(), lines.get(i).begin());
                assertTrue(between.isEmpty() || " ".equals(between) || "\r\n".equals(between));
                assertTrue(lines.get(i).y() > lines.get(i - 1).y());
                assertTrue(lines.get(i).y() >= lines.get(i - 1).lane(SpanMetrics.LANES),
                        "the gap has room for all lanes");
            }
            assertEquals(lines, new VisualLines(screen.text()).touching(0, sample.text.length()));
        }
    }

    private static void assertPieces(StyledText text, Placed span) {
        TextRanges ranges = span.anchored().getRanges();
        List<Piece> expected = new ArrayList<>(span.pieces());
        assertFalse(expected.isEmpty(), () -> "Nothing is drawn for " + ranges);
        for (int i = 0; i < ranges.size(); i++) {
            for (int offset = ranges.begin(i); offset < ranges.end(i); offset++) {
                Rectangle letter = text.getTextBounds(offset, offset);
                int at = offset;
                assertTrue(
                        isNoLetter(text, offset, letter)
                                || span.pieces().stream().anyMatch(piece -> contains(piece, letter)),
                        () -> "Letter " + at + " of " + ranges + " at " + letter + " lies outside " + expected);
            }
        }
        assertEquals(ranges.size(), span.pieces().stream().filter(Piece::begins).count());
        assertEquals(ranges.size(), span.pieces().stream().filter(Piece::ends).count());
    }

    /** True for line ends and for what is drawn together with the letter before, such as marks and half pairs. */
    private static boolean isNoLetter(StyledText text, int offset, Rectangle bounds) {
        return bounds.width == 0 || "\r\n".indexOf(text.getTextRange(offset, 1)) >= 0;
    }

    private static boolean contains(Piece piece, Rectangle letter) {
        return piece.line().y() == letter.y && piece.x() <= letter.x
                && letter.x + letter.width <= piece.x() + piece.width();
    }
}
