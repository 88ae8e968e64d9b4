package org.actant.core.session;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A command that is part of a gesture of several, such as typing a name or moving the end of a span letter by letter.
 * Commands of one group that follow each other directly are undone in one step; whatever is done between them, be it
 * another command, undo, redo or saving, begins a new step.
 *
 * @param key     what the commands of a group have in common; compared by {@code equals}
 * @param command what is done
 */
public record GroupedCommand(Object key, ModelCommand command) implements ModelCommand {

    @Override
    public String label() {
        return command.label();
    }

    @Override
    public @Nullable Object group() {
        return key;
    }

    @Override
    public void run(Edit edit) {
        command.run(edit);
    }
}
