package org.actant.ui.views.handlers;

import org.actant.core.identity.Identities;
import org.actant.core.session.ModelCommand;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.identity.SplitDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Moves words of the selected entity or event to a new one or to another one. */
public final class SplitHandler extends SelectionHandler {

    @Override
    boolean isFor(ElementSelection selection) {
        return Identities.canBeFolded(selection.first());
    }

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        ModelCommand command = new SplitDialog(window.getShell(), selection.session(), selection.first(),
                service(TypeCatalogues.class).of(selection.session())).decide();
        if (command != null) {
            selection.session().execute(command);
        }
    }
}
