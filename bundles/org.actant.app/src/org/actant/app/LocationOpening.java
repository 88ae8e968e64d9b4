package org.actant.app;

import java.nio.file.Files;
import java.nio.file.Path;

import org.actant.ui.DossierOpener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the dossier or text that the program was started with, in the active window. */
final class LocationOpening {

    private final Path location;

    LocationOpening(Path location) {
        this.location = location;
    }

    /** Opens it; what is wrong is logged and shown. */
    void run() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        DossierOpener opener = PlatformUI.getWorkbench().getService(DossierOpener.class);
        if (!Files.exists(location)) {
            report(Status.error(AppMessages.bind(AppMessages.LocationOpening_missing, location)));
        } else if (opener == null) {
            report(Status.error(AppMessages.bind(AppMessages.LocationOpening_noOpener, location)));
        } else {
            try {
                opener.open(location, window);
            } catch (CoreException e) {
                report(e.getStatus());
            }
        }
    }

    private static void report(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
