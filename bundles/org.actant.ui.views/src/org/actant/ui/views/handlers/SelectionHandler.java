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

    @Override
    final void run(IWorkbenchWindow window) throws ExecutionException {
        ElementSelection selection = selection(window);
        if (selection != null) {
            run(window, selection);
        }
    }

    @Override
    public boolean isEnabled() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && selection(window) != null;
    }

    private static @Nullable ElementSelection selection(IWorkbenchWindow window) {
        return ElementSelection.of(window.getSelectionService().getSelection(), service(OpenDossiers.class));
    }
}
