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
    private boolean running;

    Samples(int most) {
        wall = new long[most];
        computed = new long[most];
    }

    /** Begins a stretch of what is measured. */
    void start() {
        running = true;
        computedStart = threads.getCurrentThreadCpuTime();
        wallStart = System.nanoTime();
    }

    /** Ends a stretch, if one was begun; another may follow. */
    void pause() {
        if (running) {
            wall[count] += System.nanoTime() - wallStart;
            computed[count] += threads.getCurrentThreadCpuTime() - computedStart;
            running = false;
        }
    }

    /** It was done once: the next stretch is of the next time. */
    void stop() {
        pause();
        count++;
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
