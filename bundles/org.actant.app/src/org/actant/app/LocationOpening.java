package org.actant.app;

import java.nio.file.Files;
import java.nio.file.Path;

import org.actant.ui.DossierOpener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the dossier or text that the program was started with, in the active window. */
final class LocationOpening {

    private final Path location;

    LocationOpening(Path location) {
        this.location = location;
    }

    /**
     * Opens it; what is wrong is logged, shown and said on the error stream.
     *
     * @return whether it is open
     */
    boolean run() {
        DossierOpener opener = PlatformUI.getWorkbench().getService(DossierOpener.class);
        IStatus problem = Files.exists(location)
                ? open(opener)
                : Status.error(AppMessages.bind(AppMessages.LocationOpening_missing, location));
        if (!problem.isOK()) {
            System.err.println(problem.getMessage());
            StatusManager.getManager().handle(problem, StatusManager.LOG | StatusManager.SHOW);
        }
        return problem.isOK();
    }

    private IStatus open(@Nullable DossierOpener opener) {
        if (opener == null) {
            return Status.error(AppMessages.bind(AppMessages.LocationOpening_noOpener, location));
        }
        try {
            opener.open(location, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
