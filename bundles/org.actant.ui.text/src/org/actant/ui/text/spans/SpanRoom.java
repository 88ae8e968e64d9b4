package org.actant.ui.text.spans;

import java.util.function.Predicate;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/** How much room the spans of a line need below it, told before it is known where its letters stand. */
public final class SpanRoom {

    /** Where nothing is marked. */
    private static final int PLAIN = 4;

    private final SpanIndex spans;
    private final Predicate<Anchored> shown;

    /** @param shown which spans are drawn */
    public SpanRoom(SpanIndex spans, Predicate<Anchored> shown) {
        this.spans = spans;
        this.shown = shown;
    }

    /** Room in pixels below the letters from one offset (UTF-16 code units) to before another. */
    public int below(int begin, int end) {
        LineLanes lanes = new LineLanes();
        int[] deepest = {0};
        spans.overlapping(begin, end + 1, anchored -> {
            if (shown.test(anchored)) {
                TextRanges ranges = anchored.getRanges();
                int from = Math.max(begin, ranges.begin(0));
                int to = Math.min(end, ranges.end(ranges.size() - 1));
                deepest[0] = Math.max(deepest[0], 1 + lanes.take(from, to));
            }
        });
        // one more: marks of spans without width are wider than their place
        return deepest[0] == 0 ? PLAIN
                : Math.min(SpanMetrics.LANES, deepest[0] + 1) * SpanMetrics.LANE_PITCH + SpanMetrics.LABEL_ROOM;
    }
}
