package org.actant.ui.views.wizards;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.eclipse.jface.wizard.Wizard;

/** Makes a new dossier and opens it. */
public final class NewDossierWizard extends Wizard {

    private final OpenDossiers dossiers;
    private final NewDossierPage page = new NewDossierPage(Path.of(System.getProperty("user.home", "")));

    public NewDossierWizard(OpenDossiers dossiers) {
        this.dossiers = dossiers;
        setWindowTitle(Messages.newDossierTitle);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            DossierSession session = DossierSession.create(page.folder(), page.name());
            session.save();
            session.keepJournal();
            dossiers.add(session);
            RecentDossiers.preferences().add(page.folder());
            return true;
        } catch (IOException e) {
            ErrorReport.show(Messages.bind(Messages.newDossierFailed, e.getMessage()), e);
            return false;
        }
    }
}
