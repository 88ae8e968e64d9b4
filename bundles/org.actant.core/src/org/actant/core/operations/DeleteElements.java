package org.actant.core.operations;

import java.io.IOException;
import java.util.Collection;
import org.actant.core.commands.Delete;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;

/** Deletes elements of a dossier with all that refers to them, in whichever article. */
public final class DeleteElements {

    private DeleteElements() {
    }

    /**
     * Loads the articles that may refer to the elements, then deletes in one step that can be undone.
     *
     * @throws IOException if an article cannot be read; nothing is deleted then
     */
    public static void run(DossierSession session, Collection<? extends Element> elements) throws IOException {
        session.loadArticles();
        session.execute(new Delete(elements));
    }
}
