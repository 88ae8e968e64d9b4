package org.actant.core.journal;

import java.io.IOException;

/** Who does again what a journal tells, one call a record. */
public interface Replay {

    /** Executes a command. */
    void execute(RecordedStep step) throws IOException;

    /** Undoes a step that was done before the journal began. */
    void undoOlder(RecordedStep step) throws IOException;

    /** Undoes the newest step. */
    void undo() throws IOException;

    /** Does the step that was undone last again. */
    void redo() throws IOException;
}
