package org.actant.model;

import java.util.Arrays;

/**
 * Where something stands in a text: one or more half-open intervals of UTF-16 code units, in order, neither
 * overlapping nor touching. An interval may be empty (a zero-width span) only if it is the only one. Immutable.
 * <p>
 * Written as {@code 42-48 173-178}.
 */
public final class TextRanges implements Comparable<TextRanges> {

    private static final int[] NO_MORE = {};

    private final int begin;
    private final int end;
    /** Begins and ends of the fragments after the first, alternating; shared and empty for a continuous span. */
    private final int[] more;

    private TextRanges(int begin, int end, int[] more) {
        this.begin = begin;
        this.end = end;
        this.more = more;
    }

    /**
     * One continuous span.
     *
     * @throws IllegalArgumentException unless {@code 0 <= begin <= end}
     */
    public static TextRanges of(int begin, int end) {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Range " + begin + "-" + end + " is negative or reversed.");
        }
        return new TextRanges(begin, end, NO_MORE);
    }

    /**
     * A span of several fragments.
     *
     * @param bounds begin and end of each fragment, alternating
     * @throws IllegalArgumentException if a fragment of several is empty, or they are not in order, overlap or touch
     */
    public static TextRanges of(int... bounds) {
        if (bounds.length < 2 || bounds.length % 2 != 0) {
            throw new IllegalArgumentException("A span needs a begin and an end for each fragment.");
        }
        if (bounds.length == 2) {
            return of(bounds[0], bounds[1]);
        }
        int last = -1;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= last || bounds[i + 1] <= bounds[i]) {
                throw new IllegalArgumentException("Fragments of " + Arrays.toString(bounds)
                        + " are empty, out of order, overlapping or touching.");
            }
            last = bounds[i + 1];
        }
        return new TextRanges(bounds[0], bounds[1], Arrays.copyOfRange(bounds, 2, bounds.length));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static TextRanges valueOf(String text) {
        String[] parts = text.strip().split("\\s+");
        int[] bounds = new int[parts.length * 2];
        for (int i = 0; i < parts.length; i++) {
            int dash = parts[i].indexOf('-');
            if (dash < 1) {
                throw new IllegalArgumentException("'" + text + "' is not a list of ranges such as 42-48 173-178.");
            }
            bounds[2 * i] = Integer.parseInt(parts[i].substring(0, dash));
            bounds[2 * i + 1] = Integer.parseInt(parts[i].substring(dash + 1));
        }
        return of(bounds);
    }

    /** Where the first fragment begins. */
    public int begin() {
        return begin;
    }

    /** Where the last fragment ends (exclusive). */
    public int end() {
        return more.length == 0 ? end : more[more.length - 1];
    }

    /** Number of fragments, at least one. */
    public int size() {
        return 1 + more.length / 2;
    }

    /** Where fragment {@code i} begins. */
    public int begin(int i) {
        return i == 0 ? begin : more[2 * i - 2];
    }

    /** Where fragment {@code i} ends (exclusive). */
    public int end(int i) {
        return i == 0 ? end : more[2 * i - 1];
    }

    /** True if the span has gaps. */
    public boolean isDiscontinuous() {
        return more.length > 0;
    }

    /** Number of UTF-16 code units in all fragments. */
    public int length() {
        int length = 0;
        for (int i = 0; i < size(); i++) {
            length += end(i) - begin(i);
        }
        return length;
    }

    /** True if a fragment covers the code unit at {@code offset}. */
    public boolean covers(int offset) {
        for (int i = 0; i < size(); i++) {
            if (begin(i) <= offset && offset < end(i)) {
                return true;
            }
        }
        return false;
    }

    /** True if all of {@code other} lies in fragments of this. */
    public boolean covers(TextRanges other) {
        for (int i = 0; i < other.size(); i++) {
            if (!coversFragment(other.begin(i), other.end(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean coversFragment(int from, int to) {
        for (int i = 0; i < size(); i++) {
            if (begin(i) <= from && to <= end(i)) {
                return true;
            }
        }
        return false;
    }

    /** These fragments and one more, joined where they overlap or touch; an empty one gives way to the others. */
    public TextRanges plus(int from, int to) {
        int[][] all = new int[size() + 1][];
        for (int i = 0; i < size(); i++) {
            all[i] = new int[]{begin(i), end(i)};
        }
        all[size()] = new int[]{from, to};
        Arrays.sort(all, (a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
        int[] bounds = new int[all.length * 2];
        int n = 0;
        for (int[] fragment : all) {
            if (fragment[0] == fragment[1]) {
                continue;
            }
            if (n > 0 && fragment[0] <= bounds[n - 1]) {
                bounds[n - 1] = Math.max(bounds[n - 1], fragment[1]);
            } else {
                bounds[n++] = fragment[0];
                bounds[n++] = fragment[1];
            }
        }
        return n == 0 ? this : of(Arrays.copyOf(bounds, n));
    }

    /** These fragments without what lies in the interval; null if nothing is left. */
    public TextRanges minus(int from, int to) {
        int[] bounds = new int[size() * 4];
        int n = 0;
        for (int i = 0; i < size(); i++) {
            int leftEnd = Math.min(end(i), from);
            if (begin(i) < leftEnd) {
                bounds[n++] = begin(i);
                bounds[n++] = leftEnd;
            }
            int rightBegin = Math.max(begin(i), to);
            if (rightBegin < end(i)) {
                bounds[n++] = rightBegin;
                bounds[n++] = end(i);
            }
        }
        return n == 0 ? null : of(Arrays.copyOf(bounds, n));
    }

    /**
     * The words of the span: its fragments joined by space, ellipsis, space.
     *
     * @throws IndexOutOfBoundsException if a fragment lies outside the text
     */
    public String slice(CharSequence text) {
        if (more.length == 0) {
            return text.subSequence(begin, end).toString();
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            words.append(i == 0 ? "" : " \u2026 ").append(text, begin(i), end(i));
        }
        return words.toString();
    }

    /** Document order: by begin, longer first, then by the fragments. */
    @Override
    public int compareTo(TextRanges other) {
        if (begin != other.begin) {
            return Integer.compare(begin, other.begin);
        }
        if (end() != other.end()) {
            return Integer.compare(other.end(), end());
        }
        return end != other.end ? Integer.compare(end, other.end) : Arrays.compare(more, other.more);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TextRanges other && begin == other.begin && end == other.end
                && Arrays.equals(more, other.more);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * begin + end) + Arrays.hashCode(more);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            text.append(i == 0 ? "" : " ").append(begin(i)).append('-').append(end(i));
        }
        return text.toString();
    }
}
