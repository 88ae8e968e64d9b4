package org.actant.core.session;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that is done to a dossier in one step. It changes the model through the {@link Edit} that it is given and
 * through nothing else; what it changed is undone and redone from the record of that edit.
 */
public interface ModelCommand {

    /** What the step is called in the Edit menu, in the language of the user interface, such as "Link Minsk". */
    String label();

    /** The group with whose other commands it makes one step, see {@link GroupedCommand}; null if it is one alone. */
    default @Nullable Object group() {
        return null;
    }

    /**
     * Does it. Whatever is thrown, everything that was changed is taken back.
     */
    void run(Edit edit);
}
