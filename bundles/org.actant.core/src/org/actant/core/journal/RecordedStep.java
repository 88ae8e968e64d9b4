package org.actant.core.journal;

import java.io.IOException;

/** A step of a journal. It can be {@linkplain #read read} once, and tells its label only after that. */
public final class RecordedStep {

    private final Tag kind;
    private final StepReader changes;
    private final RecordInput in;
    private String label = "";
    private boolean joins;

    RecordedStep(Tag kind, StepReader changes, RecordInput in) {
        this.kind = kind;
        this.changes = changes;
        this.in = in;
    }

    /** Has the changes made, one after the other. */
    public void read(Operations target) throws IOException {
        changes.read(target);
        label = in.text();
        joins = kind == Tag.STEP && in.isThere();
    }

    /** Label of the command. */
    public String label() {
        return label;
    }

    /** True if it makes one step of undo with the step before. */
    public boolean joins() {
        return joins;
    }
}
