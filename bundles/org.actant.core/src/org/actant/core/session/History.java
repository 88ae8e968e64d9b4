package org.actant.core.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What was done and what was undone, newest first, and which state is the saved one. */
final class History {

    /**
     * One step.
     *
     * @param label   label of its command
     * @param changes what it changed, in order
     */
    record Step(String label, List<Change> changes) {
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    /** The newest step of the saved state; null if nothing was done in it. */
    private @Nullable Step saved;
    /** True if the saved state can no longer be reached by undo or redo. */
    private boolean savedIsLost;

    void push(Step step) {
        if (saved != null && undone.contains(saved)) {
            savedIsLost = true;
        }
        undone.clear();
        done.push(step);
    }

    @Nullable
    Step undoable() {
        return done.peek();
    }

    @Nullable
    Step redoable() {
        return undone.peek();
    }

    void undone() {
        undone.push(done.pop());
    }

    void redone() {
        done.push(undone.pop());
    }

    boolean isDirty() {
        return savedIsLost || done.peek() != saved;
    }

    void markSaved() {
        saved = done.peek();
        savedIsLost = false;
    }

    void clear() {
        done.clear();
        undone.clear();
        markSaved();
    }
}
