package org.actant.ui.views.handlers;

import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;

/** A handler that needs an open dossier. */
abstract class SessionHandler extends WorkbenchHandler {

    /** Does it. */
    abstract void run(IWorkbenchWindow window, DossierSession session) throws ExecutionException;

    @Override
    final void run(IWorkbenchWindow window) throws ExecutionException {
        DossierSession session = session(window);
        if (session != null) {
            run(window, session);
        }
    }

    @Override
    public boolean isEnabled() {
        return !service(OpenDossiers.class).sessions().isEmpty();
    }
}
