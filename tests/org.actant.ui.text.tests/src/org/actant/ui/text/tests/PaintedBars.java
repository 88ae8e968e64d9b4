package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.spans.SpanStyles;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Compares the pixels that were painted below each line with the fragments of the model. Where letters stand is laid out
 * anew here, without what the painter knows. Every element has a colour of its own.
 */
final class PaintedBars {

    /** How far a bar may begin behind, or end before, the edge of its letters: a gap, and half a pixel on each side. */
    private static final int SLACK = 2;
    /** The longest pause in the rhythm of a bar. */
    private static final int PAUSE = 4;
    private static final RGB OF_NO_TYPE = new RGB(0x80, 0x80, 0x80);

    /** From where to before where letters stand on a line, in pixels. */
    private record Stretch(int left, int right) {
    }

    private final Screen screen;
    private final StyledText text;
    private final SpanStyles styles;
    private final Set<String> seen = new HashSet<>();

    PaintedBars(Screen screen, TypeCatalogue types) {
        this.screen = screen;
        text = screen.text();
        styles = new SpanStyles(types);
    }

    /** Looks at the whole text, a window after another; tells each fragment that was seen, as id and number. */
    Set<String> check(List<Anchored> spans) {
        int height = text.getClientArea().height;
        int step = height - 2 * text.getLineHeight();
        int last = -1;
        for (int top = 0; text.getTopPixel() != last; top += step) {
            last = top == 0 ? -1 : text.getTopPixel();
            text.setTopPixel(top);
            screen.settle();
            if (text.getTopPixel() != last) {
                window(spans, screen.paint());
            }
        }
        return seen;
    }

    private void window(List<Anchored> spans, ImageData picture) {
        int height = text.getClientArea().height;
        for (int line = text.getTopIndex(); line < text.getLineCount(); line++) {
            int top = text.getLinePixel(line);
            if (top + text.getLineHeight() > height) {
                return;
            }
            if (top >= 0) {
                line(spans, picture, line);
            }
        }
    }

    private void line(List<Anchored> spans, ImageData picture, int line) {
        int begin = text.getOffsetAtLine(line);
        int end = begin + text.getLine(line).length();
        int from = text.getLinePixel(line) + text.getBaseline(begin) + 1;
        int to = text.getLinePixel(line) + text.getLineHeight();
        Map<RGB, Set<Integer>> painted = painted(picture, from, to);
        Map<RGB, List<Stretch>> expected = new LinkedHashMap<>();
        for (Anchored span : spans) {
            TextRanges ranges = span.getRanges();
            for (int i = 0; i < ranges.size(); i++) {
                int first = Math.max(begin, ranges.begin(i));
                int behind = Math.min(end, ranges.end(i));
                if (first < behind) {
                    RGB colour = styles.of(span).colour();
                    Stretch stretch = stretch(line, first - begin, behind - begin);
                    String what = span.getId() + " fragment " + i + " on line " + line + ", '"
                            + text.getTextRange(first, behind - first) + "' at " + stretch;
                    assertPainted(painted.getOrDefault(colour, Set.of()), stretch, what);
                    expected.computeIfAbsent(colour, any -> new ArrayList<>()).add(stretch);
                    seen.add(span.getId() + "/" + i);
                }
            }
        }
        painted.forEach((colour, columns) -> assertNothingElse(colour, columns, expected, line));
    }

    /** In which columns each colour was painted. */
    private static Map<RGB, Set<Integer>> painted(ImageData picture, int from, int to) {
        Map<RGB, Set<Integer>> painted = new HashMap<>();
        for (int y = from; y < Math.min(to, picture.height); y++) {
            for (int x = 0; x < picture.width; x++) {
                painted.computeIfAbsent(picture.palette.getRGB(picture.getPixel(x, y)), any -> new HashSet<>()).add(x);
            }
        }
        return painted;
    }

    private static void assertPainted(Set<Integer> columns, Stretch stretch, String what) {
        int pause = SLACK;
        for (int x = stretch.left; x < stretch.right; x++) {
            pause = columns.contains(x) ? 0 : pause + 1;
            assertTrue(pause <= PAUSE,
                    () -> what + " is not painted in full, but in " + columns.stream().sorted().toList());
        }
        boolean begins = columns.contains(stretch.left) || columns.contains(stretch.left + 1)
                || columns.contains(stretch.left + SLACK);
        assertTrue(begins, () -> what + " does not begin at its letters, but in " + columns.stream().sorted().toList());
    }

    /** A colour of the model stands where it belongs and nowhere else; grey may also be that of letters. */
    private void assertNothingElse(RGB colour, Set<Integer> columns, Map<RGB, List<Stretch>> expected, int line) {
        if (colour.equals(OF_NO_TYPE) || !expected.containsKey(colour)) {
            return;
        }
        for (int x : columns) {
            assertTrue(expected.get(colour).stream().anyMatch(at -> at.left - SLACK <= x && x < at.right + SLACK),
                    () -> colour + " is painted at " + x + " on line " + line + ", away from " + expected.get(colour));
        }
    }

    private Stretch stretch(int line, int from, int to) {
        TextLayout layout = new TextLayout(text.getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setText(text.getLine(line));
            int left = Integer.MAX_VALUE;
            int right = 0;
            for (int offset = from; offset < to; offset++) {
                int begin = layout.getLocation(offset, false).x;
                // the second half of a pair is laid out as what begins where the pair ends
                boolean isHalf = Character.isLowSurrogate(layout.getText().charAt(offset));
                int end = isHalf ? begin : layout.getLocation(offset, true).x;
                left = Math.min(left, Math.min(begin, end));
                right = Math.max(right, Math.max(begin, end));
            }
            return new Stretch(left + text.getLeftMargin(), right + text.getLeftMargin());
        } finally {
            layout.dispose();
        }
    }
}
