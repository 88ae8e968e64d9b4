package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/**
 * In which lane below the words each span is drawn: the first lane that is free when spans are taken in document order
 * (greedy colouring of intervals). A span takes its lane over its whole extent, gaps included.
 * <p>
 * The lane of a span depends on the spans before it that overlap it, directly or in a chain, and on nothing else.
 * So it does not change when the text is scrolled or when something is annotated further down.
 */
public final class LaneAssignment {

    private final Map<Anchored, Integer> lanes = new IdentityHashMap<>();
    private final List<Integer> ends = new ArrayList<>();

    private LaneAssignment() {
    }

    /** The lanes of the spans that overlap an interval of UTF-16 offsets. */
    public static LaneAssignment of(SpanIndex index, int from, int to) {
        return of(index, from, to, anchored -> true);
    }

    /** The lanes of the spans that overlap an interval and meet a condition; others take no lane. */
    public static LaneAssignment of(SpanIndex index, int from, int to, Predicate<Anchored> shown) {
        LaneAssignment assignment = new LaneAssignment();
        index.overlapping(clusterBegin(index, from), Math.max(to, from + 1), anchored -> {
            if (shown.test(anchored)) {
                assignment.add(anchored);
            }
        });
        return assignment;
    }

    /** The lanes of spans that are given in document order. */
    public static LaneAssignment of(List<? extends Anchored> inDocumentOrder) {
        LaneAssignment assignment = new LaneAssignment();
        inDocumentOrder.forEach(assignment::add);
        return assignment;
    }

    /** Where the chain of overlapping spans begins that reaches over an offset; the offset itself if none does. */
    public static int clusterBegin(SpanIndex index, int offset) {
        int begin = offset;
        while (true) {
            int earliest = begin;
            for (Anchored anchored : index.overlapping(begin, begin)) {
                earliest = Math.min(earliest, anchored.getRanges().begin());
            }
            if (earliest == begin) {
                return begin;
            }
            begin = earliest;
        }
    }

    /** Where the chain of overlapping spans ends that reaches over an offset; the offset itself if none does. */
    public static int clusterEnd(SpanIndex index, int offset) {
        int end = offset;
        while (true) {
            int latest = end;
            for (Anchored anchored : index.overlapping(end, end)) {
                latest = Math.max(latest, anchored.getRanges().end());
            }
            if (latest == end) {
                return end;
            }
            end = latest;
        }
    }

    /** The lane of a span, 0 being next to the words; -1 if it was not among those assigned. */
    public int lane(Anchored anchored) {
        return lanes.getOrDefault(anchored, -1);
    }

    /** Number of lanes in use. */
    public int count() {
        return ends.size();
    }

    private void add(Anchored anchored) {
        TextRanges ranges = anchored.getRanges();
        int end = Math.max(ranges.end(), ranges.begin() + 1);
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > ranges.begin()) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(end);
        } else {
            ends.set(lane, end);
        }
        lanes.put(anchored, lane);
    }
}
