package org.actant.ui.views.handlers;

import org.actant.ui.views.query.QueryView;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Goes to the query bar. */
public final class QueryHandler extends WorkbenchHandler {

    @Override
    void run(IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getActivePage().showView(QueryView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
