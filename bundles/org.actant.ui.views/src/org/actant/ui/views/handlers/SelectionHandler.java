package org.actant.ui.views.handlers;

import org.actant.core.session.OpenDossiers;
import org.actant.ui.ElementSelection;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** A handler that works on the selected elements. */
abstract class SelectionHandler extends WorkbenchHandler {

    /** Does it. */
    abstract void run(IWorkbenchWindow window, ElementSelection selection) throws ExecutionException;

    /** Whether it can be done with what is selected. */
    boolean isFor(ElementSelection selection) {
        return true;
    }

    @Override
    final void run(IWorkbenchWindow window) throws ExecutionException {
        ElementSelection selection = selection(window);
        if (selection != null && isFor(selection)) {
            run(window, selection);
        }
    }

    @Override
    public boolean isEnabled() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ElementSelection selection = window == null ? null : selection(window);
        return selection != null && isFor(selection);
    }

    private static @Nullable ElementSelection selection(IWorkbenchWindow window) {
        return ElementSelection.of(window.getSelectionService().getSelection(), service(OpenDossiers.class));
    }
}
