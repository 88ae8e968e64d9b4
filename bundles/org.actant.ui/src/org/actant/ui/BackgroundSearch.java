package org.actant.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actant.core.operations.DeleteElements;
import org.actant.core.store.UnloadedArticles;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;

/** Searches articles in the background; if that takes long, the workbench shows progress and lets the analyst cancel. */
public final class BackgroundSearch implements DeleteElements.Search {

    @Override
    public List<String> find(UnloadedArticles articles, Set<String> ids) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return articles.referringTo(ids, new NullProgressMonitor());
        }
        List<String> found = new ArrayList<>();
        try {
            PlatformUI.getWorkbench().getProgressService()
                    .busyCursorWhile(monitor -> found.addAll(articles.referringTo(ids, monitor)));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
        return found;
    }
}
