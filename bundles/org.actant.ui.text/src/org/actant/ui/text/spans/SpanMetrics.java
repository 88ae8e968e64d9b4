package org.actant.ui.text.spans;

/** Measures of what is drawn in the gap between lines, in pixels. */
public final class SpanMetrics {

    /** Lanes that are drawn; what lies deeper is counted at the end of the line. */
    public static final int LANES = 6;
    /** From one lane to the next. */
    public static final int LANE_PITCH = 5;
    /** Height of the line that marks a span. */
    public static final int BAR = 4;
    /** From the baseline of the words to the first lane. */
    public static final int BELOW_BASELINE = 4;
    /** Space for labels below the last lane. */
    public static final int LABEL_ROOM = 9;
    /** What is left free between neighbouring spans, on each side. */
    public static final int INSET = 1;

    /** Half the width of the mark of a span without width. */
    public static final int CARET = 4;

    private SpanMetrics() {
    }

    /** Space between two lines of text that makes room for all lanes. */
    public static int lineSpacing() {
        return LANES * LANE_PITCH + LABEL_ROOM;
    }
}
