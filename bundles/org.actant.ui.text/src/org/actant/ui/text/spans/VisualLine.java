package org.actant.ui.text.spans;

/**
 * One line as it is seen, which under word wrap is a part of a line of the text. Pixels are those of the text widget.
 *
 * @param begin    first offset on it, in UTF-16 code units
 * @param end      first offset behind it, a line delimiter not counted
 * @param y        where it begins
 * @param baseline where its letters stand, from {@code y}
 * @param height   height of its letters, without the gap below
 */
public record VisualLine(int begin, int end, int y, int baseline, int height) {

    /** Where the gap begins in which spans are drawn. */
    public int gap() {
        return y + baseline + SpanMetrics.BELOW_BASELINE;
    }

    /** Where the first lane and all others begin. */
    public int lane(int lane) {
        return gap() + lane * SpanMetrics.LANE_PITCH;
    }
}
