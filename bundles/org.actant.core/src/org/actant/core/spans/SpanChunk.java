package org.actant.core.spans;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Some neighbouring anchors in document order: begins and ends in arrays of their own, beside the anchors. */
final class SpanChunk {

    static final int CAPACITY = 192;
    /** How full a chunk is made when an index is built, so that there is room for insertions. */
    static final int FILL = 144;

    private final int[] begins = new int[CAPACITY];
    private final int[] ends = new int[CAPACITY];
    private final Anchored[] anchors = new Anchored[CAPACITY];
    private int size;
    private int maxEnd = -1;

    static SpanChunk of(List<Anchored> sorted) {
        SpanChunk chunk = new SpanChunk();
        for (Anchored anchored : sorted) {
            chunk.put(chunk.size++, anchored.getRanges(), anchored);
        }
        chunk.measure();
        return chunk;
    }

    /** Order of the index: by begin, longer first. */
    static int compare(TextRanges a, TextRanges b) {
        return a.begin() != b.begin() ? Integer.compare(a.begin(), b.begin()) : Integer.compare(b.end(), a.end());
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The greatest end, or -1 if the chunk is empty. */
    int maxEnd() {
        return maxEnd;
    }

    int firstBegin() {
        return size == 0 ? -1 : begins[0];
    }

    /** True if the first anchor of the chunk does not come after a span of that extent. */
    boolean beginsBefore(TextRanges ranges) {
        return size == 0 || compare(0, ranges) <= 0;
    }

    void addAllTo(List<Anchored> all) {
        all.addAll(Arrays.asList(anchors).subList(0, size));
    }

    void overlapping(int from, int to, Consumer<Anchored> visitor) {
        for (int i = 0; i < size && begins[i] <= to; i++) {
            boolean overlaps = begins[i] < to && ends[i] > from;
            boolean touchesEmpty = begins[i] == ends[i] && begins[i] >= from;
            if (overlaps || touchesEmpty) {
                visitor.accept(anchors[i]);
            }
        }
    }

    @Nullable
    Anchored firstBeginningAfter(int offset) {
        for (int i = 0; i < size; i++) {
            if (begins[i] > offset) {
                return anchors[i];
            }
        }
        return null;
    }

    @Nullable
    Anchored lastBeginningBefore(int offset) {
        for (int i = size - 1; i >= 0; i--) {
            if (begins[i] < offset) {
                return anchors[i];
            }
        }
        return null;
    }

    /** Inserts behind all anchors of the same extent. The chunk must not be full. */
    void insert(TextRanges ranges, Anchored anchored) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, ranges) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        shift(low, 1);
        put(low, ranges, anchored);
        maxEnd = Math.max(maxEnd, ranges.end());
    }

    /** Removes an anchor that stands at {@code ranges}; false if it is not in the chunk. */
    boolean remove(TextRanges ranges, Anchored anchored) {
        for (int i = 0; i < size && begins[i] <= ranges.begin(); i++) {
            if (anchors[i] == anchored) {
                shift(i + 1, -1);
                anchors[size] = null;
                measure();
                return true;
            }
        }
        return false;
    }

    /** Moves the second half into a new chunk. */
    SpanChunk split() {
        SpanChunk second = new SpanChunk();
        int half = size / 2;
        second.size = size - half;
        System.arraycopy(begins, half, second.begins, 0, second.size);
        System.arraycopy(ends, half, second.ends, 0, second.size);
        System.arraycopy(anchors, half, second.anchors, 0, second.size);
        Arrays.fill(anchors, half, size, null);
        size = half;
        measure();
        second.measure();
        return second;
    }

    private int compare(int i, TextRanges ranges) {
        return begins[i] != ranges.begin()
                ? Integer.compare(begins[i], ranges.begin())
                : Integer.compare(ranges.end(), ends[i]);
    }

    private void put(int i, TextRanges ranges, Anchored anchored) {
        begins[i] = ranges.begin();
        ends[i] = ranges.end();
        anchors[i] = anchored;
    }

    private void shift(int from, int by) {
        System.arraycopy(begins, from, begins, from + by, size - from);
        System.arraycopy(ends, from, ends, from + by, size - from);
        System.arraycopy(anchors, from, anchors, from + by, size - from);
        size += by;
    }

    private void measure() {
        maxEnd = -1;
        for (int i = 0; i < size; i++) {
            maxEnd = Math.max(maxEnd, ends[i]);
        }
    }
}
