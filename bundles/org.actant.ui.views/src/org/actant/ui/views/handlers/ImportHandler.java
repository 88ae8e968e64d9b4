package org.actant.ui.views.handlers;

import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.ui.views.wizards.ImportWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the wizard that brings files into the current dossier. */
public final class ImportHandler extends SessionHandler {

    @Override
    void run(IWorkbenchWindow window, DossierSession session) {
        new WizardDialog(window.getShell(), new ImportWizard(session, service(FormatRegistry.class),
                service(ImportDocuments.class))).open();
    }
}
