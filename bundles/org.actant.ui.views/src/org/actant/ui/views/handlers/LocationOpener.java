package org.actant.ui.views.handlers;

import java.nio.file.Path;
import org.actant.ui.DossierOpener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens what the analyst chose, and says so if it cannot be opened. */
record LocationOpener(DossierOpener opener) {

    void open(Path location, IWorkbenchWindow window) {
        try {
            opener.open(location, window);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
