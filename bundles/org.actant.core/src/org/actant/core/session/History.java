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
    /** How many of the oldest steps, done and undone, the journal does not have. */
    private int olderDone;
    private int olderUndone;
    /** The group of the newest step, as long as nothing but a command of that group has come after it. */
    private @Nullable Object openGroup;

    /** Takes in a step that was done; makes it one with the newest if both are of one group, and tells whether they were. */
    boolean push(Step step, @Nullable Object group) {
        Step saving = saved;
        if (saving != null && undone.stream().anyMatch(other -> other == saving)) {
            savedIsLost = true;
        }
        undone.clear();
        olderUndone = 0;
        boolean joins = group != null && group.equals(openGroup);
        Step whole = joins ? popDone().and(step) : step;
        if (whole.changes().isEmpty()) {
            openGroup = null;
            return joins;
        }
        pushDone(whole);
        openGroup = group;
        forgetOldest();
        return joins;
    }

    private void forgetOldest() {
        while (changes > MOST_CHANGES && done.size() > 1) {
            Step oldest = done.removeLast();
            changes -= oldest.changes().size();
            olderDone = Math.max(0, olderDone - 1);
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

    /** Number of steps that can be undone. */
    int size() {
        return done.size();
    }

    @Nullable
    Step undoable() {
        return done.peek();
    }

    @Nullable
    Step redoable() {
        return undone.peek();
    }

    /** True if the journal has the step that can be undone. */
    boolean isUndoableRecorded() {
        return done.size() > olderDone;
    }

    /** True if the journal has the step that can be redone. */
    boolean isRedoableRecorded() {
        return undone.size() > olderUndone;
    }

    void undone() {
        undone.push(popDone());
        olderDone = Math.min(olderDone, done.size());
        openGroup = null;
    }

    void redone() {
        pushDone(undone.pop());
        olderUndone = Math.min(olderUndone, undone.size());
        openGroup = null;
    }

    /** Takes in a step of which nobody knew and which was undone; who has the state of before gets it back by redo. */
    void pushUndone(Step step) {
        if (!isDirty()) {
            saved = step;
        }
        undone.push(step);
        openGroup = null;
    }

    boolean isDirty() {
        return savedIsLost || state() != saved;
    }

    void markSaved() {
        saved = state();
        savedIsLost = false;
        openGroup = null;
        olderDone = done.size();
        olderUndone = undone.size();
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
