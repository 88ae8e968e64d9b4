package org.actant.ui.views.handlers;

import java.nio.file.Path;
import org.actant.ui.DossierOpener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens a lone text that the analyst chooses. */
public final class OpenTextHandler extends WorkbenchHandler {

    @Override
    void run(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[]{"*.txt", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            new LocationOpener(service(DossierOpener.class)).open(Path.of(chosen), window);
        }
    }
}
