package org.actant.core.operations;

import java.io.IOException;
import org.actant.core.commands.Delete;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;

/** Takes a way out of a finding: one step that can be undone. */
public final class ApplyFix {

    private ApplyFix() {
    }

    /**
     * Does it; what deletes something needs all articles that may refer to it, and loads them first.
     *
     * @return false if nothing was changed
     * @throws IOException if an article cannot be read; nothing is changed then
     */
    public static boolean run(DossierSession session, ModelCommand command) throws IOException {
        if (command instanceof Delete) {
            session.loadArticles();
        }
        return session.execute(command);
    }
}
