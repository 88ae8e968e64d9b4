package org.actant.ui.views.handlers;

import java.io.IOException;
import java.util.List;
import org.actant.core.operations.DeleteElements;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.ui.BackgroundSearch;
import org.actant.ui.ElementSelection;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;

/** Deletes the selected elements with what cannot stand without them. */
public final class DeleteHandler extends SelectionHandler {

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        List<Element> doomed = selection.elements().stream().filter(element -> !(element instanceof Dossier)).toList();
        if (doomed.isEmpty()) {
            return;
        }
        try {
            new DeleteElements(new BackgroundSearch()).run(selection.session(), doomed);
        } catch (OperationCanceledException e) {
            // the analyst did not want to wait; nothing is deleted
        } catch (IOException | RuntimeException e) {
            StatusManager.getManager().handle(Status.error(Messages.bind(Messages.deleteFailed, e.getMessage()), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
