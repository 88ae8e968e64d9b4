package org.actant.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Opens what was named outside the workbench: an argument of the program, a file dropped on its window.
 *
 * <p>
 * An OSGi service. Without one the workbench starts empty.
 */
@FunctionalInterface
public interface DossierOpener {

    /**
     * Opens a dossier, or a lone text as the first article of a new one, and shows it. Called on the UI thread.
     *
     * @param location an existing folder that holds a dossier, or an existing text file
     * @param window where to show it
     * @throws CoreException if it cannot be opened; the status says what is wrong with which file and what to do
     */
    void open(Path location, IWorkbenchWindow window) throws CoreException;
}
