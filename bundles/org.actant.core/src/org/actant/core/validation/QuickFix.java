package org.actant.core.validation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.NonNull;

/** A way out of a finding: one step that can be undone. */
public sealed interface QuickFix {

    /** What it does, in the language of the user interface. */
    String label();

    /**
     * A way out that needs no choice.
     *
     * @param command does it
     */
    record Act(@NonNull String label, ModelCommand command) implements QuickFix {

        /** Called like its command. */
        public Act(ModelCommand command) {
            this(command.label(), command);
        }
    }

    /**
     * A way out that needs an element to be chosen.
     *
     * @param candidates what may be chosen, as things stand when it is asked for
     * @param command    does it with what was chosen
     */
    record Choose(@NonNull String label, Supplier<List<? extends Element>> candidates,
            Function<Element, ModelCommand> command) implements QuickFix {
    }
}
