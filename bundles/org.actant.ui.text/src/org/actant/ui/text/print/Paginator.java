package org.actant.ui.text.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

import org.actant.ui.text.spans.SpanMetrics;
import org.actant.ui.text.spans.VisualLine;
import org.actant.ui.text.wrap.LineTable;
import org.actant.ui.text.wrap.LineWrapper;

/** Divides a text into pages. */
public final class Paginator {

    private final LineWrapper wrapper;
    private final int top;
    private final int bottom;
    private final int baseline;
    private final int height;
    private final IntBinaryOperator below;

    /**
     * @param wrapper  breaks the text into lines as wide as a page
     * @param top      where the text of a page begins, in units of the sheet
     * @param bottom   where it has to end, in units; a page that is lower than a line gets one line all the same
     * @param baseline where letters stand on their line, in units
     * @param height   height of letters, in units
     * @param below    tells the room in units that a line needs below its letters, from its first offset and from that
     *                 behind it
     */
    public Paginator(LineWrapper wrapper, int top, int bottom, int baseline, int height, IntBinaryOperator below) {
        this.wrapper = wrapper;
        this.top = top;
        this.bottom = bottom;
        this.baseline = baseline;
        this.height = height;
        this.below = below;
    }

    /** The pages of a text; at least one. */
    public List<Page> pages(String text) {
        LineTable table = wrapper.wrap(text);
        List<Page> pages = new ArrayList<>();
        List<VisualLine> lines = new ArrayList<>();
        int y = top;
        for (int i = 0; i < table.size(); i++) {
            int begin = table.begin(i);
            int end = table.end(i);
            int wanted = height + below.applyAsInt(begin, end);
            if (y + wanted > bottom && !lines.isEmpty()) {
                pages.add(page(pages.size() + 1, lines, begin));
                lines.clear();
                y = top;
            }
            lines.add(new VisualLine(begin, end, y, baseline, baseline + SpanMetrics.BELOW_BASELINE));
            y += wanted;
        }
        pages.add(page(pages.size() + 1, lines, text.length()));
        return pages;
    }

    private static Page page(int number, List<VisualLine> lines, int end) {
        return new Page(number, lines.get(0).begin(), end, List.copyOf(lines));
    }
}
