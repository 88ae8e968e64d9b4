package org.actant.core.tests;

import java.util.function.Consumer;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.eclipse.jdt.annotation.NonNull;

/** A command made of a lambda. */
public record TestCommand(@NonNull String label, Consumer<Edit> body) implements ModelCommand {

    public static TestCommand of(String label, Consumer<Edit> body) {
        return new TestCommand(label, body);
    }

    @Override
    public void run(Edit edit) {
        body.accept(edit);
    }
}
