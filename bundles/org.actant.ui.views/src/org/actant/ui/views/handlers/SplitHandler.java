package org.actant.ui.views.handlers;

import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.identity.SplitDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Moves words of the selected entity or event to a new one or to another one. */
public final class SplitHandler extends SelectionHandler {

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        Element whole = selection.first();
        if (!(whole instanceof Entity || whole instanceof Event)) {
            return;
        }
        ModelCommand command = new SplitDialog(window.getShell(), selection.session(), whole,
                service(TypeCatalogue.class)).decide();
        if (command != null) {
            selection.session().execute(command);
        }
    }
}
