package org.actant.benchmarks.editor;

import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times. */
final class Samples {

    private static final double NANOS = 1e6;

    private final long[] nanos;
    private int count;

    Samples(int expected) {
        nanos = new long[expected];
    }

    /** Adds one time, in nanoseconds. */
    void add(long time) {
        nanos[count++] = time;
    }

    /** The time, in milliseconds, that a share of all samples do not exceed. */
    double percentile(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.ceil(share * count) - 1)] / NANOS;
    }

    /** Median and 99th percentile in milliseconds. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f", percentile(0.5), percentile(0.99));
    }
}
