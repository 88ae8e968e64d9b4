package org.actant.core.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was done and what was undone, newest first, and which state is the saved one. It keeps the newest
 * {@value #MOST_CHANGES} changes, which is some hundred megabytes at worst; older steps can no longer be undone. The
 * newest step is kept whatever its size.
 */
final class History {

    /** Changes that are kept, in all steps that can be undone together. */
    static final int MOST_CHANGES = 1_000_000;

    /**
     * One step. Which step is which is told by identity: two steps may have done the same.
     *
     * @param label   label of its command
     * @param changes what it changed, in order
     */
    record Step(String label, List<Change> changes) {

        /** This step and one that came directly after it as one. */
        Step and(Step next) {
            return new Step(next.label, new ChangeFold(changes, next.changes).result());
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    /** Number of changes of all steps that are done. */
    private int changes;
    /** What stands for the state before the oldest step; null if that is the state at the start. */
    private @Nullable Step bottom;
    /** The newest step of the saved state; null if nothing was done in it. */
    private @Nullable Step saved;
    /** True if the saved state can no longer be reached by undo or redo. */
    private boolean savedIsLost;
    /** The group of the newest step, as long as nothing but a command of that group has come after it. */
    private @Nullable Object openGroup;

    /** Takes in a step that was done; makes it one with the newest if both are of one group. */
    void push(Step step, @Nullable Object group) {
        Step saving = saved;
        if (saving != null && undone.stream().anyMatch(other -> other == saving)) {
            savedIsLost = true;
        }
        undone.clear();
        Step whole = group != null && group.equals(openGroup) ? popDone().and(step) : step;
        if (whole.changes().isEmpty()) {
            openGroup = null;
            return;
        }
        pushDone(whole);
        openGroup = group;
        forgetOldest();
    }

    private void forgetOldest() {
        while (changes > MOST_CHANGES && done.size() > 1) {
            Step oldest = done.removeLast();
            changes -= oldest.changes().size();
            if (saved == bottom) {
                savedIsLost = true;
            }
            Step begin = new Step(oldest.label(), List.of());
            if (saved == oldest) {
                saved = begin;
            }
            bottom = begin;
        }
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
        undone.push(popDone());
        openGroup = null;
    }

    void redone() {
        pushDone(undone.pop());
        openGroup = null;
    }

    boolean isDirty() {
        return savedIsLost || state() != saved;
    }

    void markSaved() {
        saved = state();
        savedIsLost = false;
        openGroup = null;
    }

    /** The step that led to the present state. */
    private @Nullable Step state() {
        return done.isEmpty() ? bottom : done.peek();
    }

    private void pushDone(Step step) {
        done.push(step);
        changes += step.changes().size();
    }

    private Step popDone() {
        Step step = done.pop();
        changes -= step.changes().size();
        return step;
    }
}
