package org.actant.ui.views;

import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Work on the model that would take too long in one go. The model belongs to the UI thread, so the work is done there, in
 * slices of a few milliseconds.
 */
public final class SlicedWork {

    private static final int PAUSE_MS = 5;
    private static final long SLICE_NANOS = 8_000_000;

    private final Display display;
    private final Runnable slice = this::slice;
    private @Nullable BooleanSupplier step;
    private Runnable onDone = () -> {
        // nothing was begun yet
    };

    public SlicedWork(Display display) {
        this.display = display;
    }

    /**
     * Begins; what was begun before is dropped.
     *
     * @param delayMs after how many milliseconds
     * @param next    does a small step and says whether there are more
     * @param done    told after the last step
     */
    public void begin(int delayMs, BooleanSupplier next, Runnable done) {
        step = next;
        onDone = done;
        display.timerExec(delayMs, slice);
    }

    /** Drops what was begun. */
    public void drop() {
        step = null;
        if (!display.isDisposed()) {
            display.timerExec(-1, slice);
        }
    }

    /** Whether there is something to do. */
    public boolean isBusy() {
        return step != null;
    }

    private void slice() {
        BooleanSupplier next = step;
        if (next == null) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        boolean hasMore = true;
        while (hasMore && System.nanoTime() < end) {
            hasMore = next.getAsBoolean();
        }
        if (hasMore) {
            display.timerExec(PAUSE_MS, slice);
        } else {
            step = null;
            onDone.run();
        }
    }
}
