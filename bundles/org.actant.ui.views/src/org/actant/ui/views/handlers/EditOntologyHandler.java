package org.actant.ui.views.handlers;

import org.actant.core.session.DossierSession;
import org.actant.ui.views.ontology.OntologyEditor;
import org.actant.ui.views.ontology.OntologyInput;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the ontology of the current dossier, or brings its editor to the top if it is open. */
public final class EditOntologyHandler extends SessionHandler {

    @Override
    void run(IWorkbenchWindow window, DossierSession session) throws ExecutionException {
        try {
            window.getActivePage().openEditor(new OntologyInput(session), OntologyEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
    }
}
