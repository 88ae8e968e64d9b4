package org.actant.ui.views.tests;

import java.util.function.Consumer;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;

/** A command made of anything. */
final class TestStep implements ModelCommand {

    private final Consumer<Edit> body;

    TestStep(Consumer<Edit> body) {
        this.body = body;
    }

    @Override
    public String label() {
        return "Step";
    }

    @Override
    public void run(Edit edit) {
        body.accept(edit);
    }
}
