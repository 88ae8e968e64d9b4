package org.actant.benchmarks.editor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Times of one thing done many times: by the clock on the wall, and what this thread computed meanwhile. */
final class Samples {

    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] wall;
    private final long[] computed;
    private int count;
    private long wallStart;
    private long computedStart;

    Samples(int most) {
        wall = new long[most];
        computed = new long[most];
    }

    void start() {
        computedStart = threads.getCurrentThreadCpuTime();
        wallStart = System.nanoTime();
    }

    void stop() {
        wall[count] = System.nanoTime() - wallStart;
        computed[count++] = threads.getCurrentThreadCpuTime() - computedStart;
    }

    private double percentile(long[] nanos, double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(share * count) - 1)] / NANOS;
    }

    /** Median and 99th percentile in milliseconds; in brackets the median of what was computed. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f (%.1f)", percentile(wall, 0.5), percentile(wall, 0.99),
                percentile(computed, 0.5));
    }
}
