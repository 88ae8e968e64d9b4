package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;

/** The lines of a text widget that does not wrap. Costs depend on the lines asked for, not on the text. */
public final class VisualLines {

    private final StyledText text;

    public VisualLines(StyledText text) {
        this.text = text;
    }

    /** The lines that can be seen, wholly or in part, from top to bottom. */
    public List<VisualLine> visible() {
        int height = text.getClientArea().height;
        List<VisualLine> lines = new ArrayList<>();
        for (int i = text.getLineIndex(0); i < text.getLineCount() && text.getLinePixel(i) < height; i++) {
            lines.add(line(i));
        }
        return lines;
    }

    /** The lines that an interval of offsets touches, seen or not; an empty interval touches one. */
    public List<VisualLine> touching(int from, int to) {
        List<VisualLine> lines = new ArrayList<>();
        int last = text.getLineAtOffset(Math.max(from, to - 1));
        for (int i = text.getLineAtOffset(from); i <= last; i++) {
            lines.add(line(i));
        }
        return lines;
    }

    private VisualLine line(int index) {
        int begin = text.getOffsetAtLine(index);
        int baseline = text.getBaseline(begin);
        return new VisualLine(begin, begin + text.getLine(index).length(), text.getLinePixel(index), baseline,
                baseline + SpanMetrics.BELOW_BASELINE);
    }
}
