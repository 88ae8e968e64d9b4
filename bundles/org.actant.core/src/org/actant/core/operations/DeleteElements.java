package org.actant.core.operations;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.commands.Delete;
import org.actant.core.session.DossierSession;
import org.actant.core.store.UnloadedArticles;
import org.actant.model.Element;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Deletes elements of a dossier with all that refers to them, in whichever article. */
public final class DeleteElements {

    /** Looks for the articles that refer to what is deleted. */
    @FunctionalInterface
    public interface Search {

        /**
         * Names of the articles in which something refers to one of the ids.
         *
         * @param articles where to look; any thread may
         * @throws OperationCanceledException if the analyst does not want to wait; nothing is deleted then
         */
        List<String> find(UnloadedArticles articles, Set<String> ids);
    }

    private final Search search;

    /** Searches at once, on the thread that deletes. */
    public DeleteElements() {
        this((articles, ids) -> articles.referringTo(ids, new NullProgressMonitor()));
    }

    public DeleteElements(Search search) {
        this.search = search;
    }

    /**
     * Loads the articles that refer to the elements, or to what falls with them, and no others; then deletes in one step
     * that can be undone.
     *
     * @throws IOException                if an article cannot be read; nothing is deleted then
     * @throws OperationCanceledException if the search was cancelled; nothing is deleted then
     */
    public void run(DossierSession session, Collection<? extends Element> elements) throws IOException {
        Delete delete = new Delete(elements);
        Set<String> searched = new HashSet<>();
        Set<String> ids = ids(session, delete);
        while (!session.unloadedArticles().names().isEmpty() && searched.addAll(ids)) {
            for (String name : search.find(session.unloadedArticles(), ids)) {
                session.article(name);
            }
            ids = ids(session, delete);
            ids.removeAll(searched);
        }
        session.execute(delete);
    }

    /** What would be gone, as far as the loaded articles tell. */
    private static Set<String> ids(DossierSession session, Delete delete) {
        Set<String> ids = new HashSet<>();
        for (Element gone : session.preview(delete).removed()) {
            add(ids, gone);
            EcoreUtil.<EObject>getAllContents(gone, false).forEachRemaining(part -> add(ids, part));
        }
        return ids;
    }

    private static void add(Set<String> ids, EObject object) {
        if (object instanceof Element element && element.getId() != null) {
            ids.add(element.getId());
        }
    }
}
