package org.actant.ui.views.handlers;

import org.actant.core.commands.NewEntity;
import org.actant.core.session.DossierSession;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.inspector.NewElementQuestions;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes an actor, place or item of which no text speaks; the inspector has the rest. */
public final class NewEntityHandler extends SessionHandler {

    @Override
    void run(IWorkbenchWindow window, DossierSession session) {
        NewEntity command = new NewElementQuestions(window.getShell(), session,
                service(TypeCatalogues.class).of(session)).entity();
        if (command != null) {
            NewElements.execute(window, session, command, () -> session.dossier().getEntities());
        }
    }
}
