package org.actant.ui.views.handlers;

import org.actant.core.session.OpenDossiers;
import org.actant.ui.views.wizards.NewDossierWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the wizard that makes a dossier. */
public final class NewDossierHandler extends WorkbenchHandler {

    @Override
    void run(IWorkbenchWindow window) {
        new WizardDialog(window.getShell(), new NewDossierWizard(service(OpenDossiers.class))).open();
    }
}
