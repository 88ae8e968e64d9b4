package org.actant.ui.views.handlers;

import org.actant.core.commands.NewSource;
import org.actant.core.session.DossierSession;
import org.actant.model.SourceKind;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a source of the name that the analyst gives; the inspector has the rest. */
public final class NewSourceHandler extends SessionHandler {

    @Override
    void run(IWorkbenchWindow window, DossierSession session) {
        InputDialog dialog = new InputDialog(window.getShell(), Messages.newSource, Messages.sourceName, "",
                text -> text.isBlank() ? Messages.renameEmpty : null);
        if (dialog.open() == Window.OK) {
            NewSource command = new NewSource(session.dossier(), dialog.getValue().strip(), SourceKind.PERSON, null);
            NewElements.execute(window, session, command, () -> session.dossier().getSources());
        }
    }
}
