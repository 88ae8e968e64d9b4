package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.swt.custom.StyledText;

/** The lines of a text widget as they are seen now. Costs depend on the lines asked for, not on the text. */
public final class VisualLines {

    private final StyledText text;

    public VisualLines(StyledText text) {
        this.text = text;
    }

    /** The lines that can be seen, wholly or in part, from top to bottom. */
    public List<VisualLine> visible() {
        int height = text.getClientArea().height;
        int firstLine = text.getLineIndex(0);
        int from = first(text.getOffsetAtLine(firstLine), endOfLine(firstLine), offset -> bottom(offset) > 0);
        List<VisualLine> lines = new ArrayList<>();
        int lineIndex = firstLine;
        for (int begin = from; lineIndex < text.getLineCount();) {
            VisualLine line = line(begin, endOfLine(lineIndex));
            if (line.y() >= height) {
                break;
            }
            lines.add(line);
            if (line.end() < endOfLine(lineIndex)) {
                begin = line.end();
            } else {
                lineIndex++;
                begin = lineIndex < text.getLineCount() ? text.getOffsetAtLine(lineIndex) : 0;
            }
        }
        return lines;
    }

    /** The lines that an interval of offsets touches, seen or not; an empty interval touches one. */
    public List<VisualLine> touching(int from, int to) {
        List<VisualLine> lines = new ArrayList<>();
        int lineIndex = text.getLineAtOffset(from);
        int y = y(from);
        int begin = first(text.getOffsetAtLine(lineIndex), from, offset -> y(offset) >= y);
        while (true) {
            VisualLine line = line(begin, endOfLine(lineIndex));
            lines.add(line);
            if (line.end() < endOfLine(lineIndex)) {
                begin = line.end();
            } else {
                lineIndex++;
                begin = lineIndex < text.getLineCount() ? text.getOffsetAtLine(lineIndex) : Integer.MAX_VALUE;
            }
            if (begin >= to) {
                return lines;
            }
        }
    }

    private VisualLine line(int begin, int endOfLine) {
        int y = y(begin);
        int known = begin;
        int probe = 64;
        while (known + probe < endOfLine && y(known + probe) <= y) {
            known += probe;
            probe *= 2;
        }
        int limit = Math.min(endOfLine, known + probe);
        int end = first(known, limit, offset -> y(offset) > y);
        int baseline = text.getBaseline(begin);
        return new VisualLine(begin, end, y, baseline, baseline + SpanMetrics.BELOW_BASELINE);
    }

    /** The first offset in an interval for which a condition holds that stays true once it is; {@code to} if none. */
    private static int first(int from, int to, IntPredicate condition) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int endOfLine(int lineIndex) {
        return text.getOffsetAtLine(lineIndex) + text.getLine(lineIndex).length();
    }

    private int y(int offset) {
        return text.getLocationAtOffset(offset).y;
    }

    private int bottom(int offset) {
        return y(offset) + text.getLineHeight(offset) + text.getLineSpacing();
    }
}
