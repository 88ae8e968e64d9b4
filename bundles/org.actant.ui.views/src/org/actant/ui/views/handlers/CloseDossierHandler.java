package org.actant.ui.views.handlers;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.OpenDossiers;
import org.actant.ui.ArticleEditors;
import org.actant.ui.DossierSaveables;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;

/** Closes the current dossier; asks first if it has changes. */
public final class CloseDossierHandler extends SessionHandler {

    @Override
    void run(IWorkbenchWindow window, DossierSession session) {
        if (service(DossierSaveables.class).of(session).isDirty() && !saved(window, session)) {
            return;
        }
        ArticleEditors.closeAll(window.getWorkbench(), session);
        service(OpenDossiers.class).close(session);
    }

    /** Asks, and saves if that is wanted; false if the dossier is to stay open. */
    private static boolean saved(IWorkbenchWindow window, DossierSession session) {
        int answer = new MessageDialog(window.getShell(), Messages.closeTitle, null,
                Messages.bind(Messages.closeQuestion, Labels.of(session.dossier())), MessageDialog.QUESTION, 0,
                Messages.save, Messages.discard, IDialogConstants.CANCEL_LABEL).open();
        if (answer == 0) {
            try {
                service(DossierSaveables.class).of(session).doSave(new NullProgressMonitor());
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
                return false;
            }
        }
        return answer == 0 || answer == 1;
    }
}
