package org.actant.ui.views.handlers;

import org.actant.core.commands.CopyEvent;
import org.actant.core.session.DossierSession;
import org.actant.model.Event;
import org.actant.ui.ElementSelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes an event after the pattern of the selected one. */
public final class CopyEventHandler extends SelectionHandler {

    @Override
    boolean isFor(ElementSelection selection) {
        return selection.first() instanceof Event;
    }

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        DossierSession session = selection.session();
        if (selection.first() instanceof Event pattern) {
            NewElements.execute(window, session, new CopyEvent(session.dossier(), pattern),
                    session.dossier()::getEvents);
        }
    }
}
