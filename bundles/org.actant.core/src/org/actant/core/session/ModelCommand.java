package org.actant.core.session;

/**
 * Something that is done to a dossier in one step. It changes the model through the {@link Edit} that it is given and
 * through nothing else; what it changed is undone and redone from the record of that edit.
 */
public interface ModelCommand {

    /** What the step is called in the Edit menu, in the language of the user interface, such as "Link Minsk". */
    String label();

    /**
     * Does it. Whatever is thrown, everything that was changed is taken back.
     */
    void run(Edit edit);
}
