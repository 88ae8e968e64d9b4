package org.actant.ui.views.handlers;

import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ExportDossier;
import org.actant.core.session.DossierSession;
import org.actant.ui.views.wizards.ExportWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the wizard that writes the current dossier in another format. */
public final class ExportHandler extends SessionHandler {

    @Override
    void run(IWorkbenchWindow window, DossierSession session) {
        new WizardDialog(window.getShell(), new ExportWizard(session, service(FormatRegistry.class),
                service(ExportDossier.class))).open();
    }
}
