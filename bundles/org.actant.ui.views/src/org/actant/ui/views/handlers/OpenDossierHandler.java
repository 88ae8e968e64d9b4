package org.actant.ui.views.handlers;

import java.nio.file.Path;
import org.actant.ui.DossierOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a dossier that the analyst chooses. */
public final class OpenDossierHandler extends WorkbenchHandler {

    @Override
    void run(IWorkbenchWindow window) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setMessage(Messages.openDossier);
        String chosen = dialog.open();
        if (chosen != null) {
            new LocationOpener(service(DossierOpener.class)).open(Path.of(chosen), window);
        }
    }
}
