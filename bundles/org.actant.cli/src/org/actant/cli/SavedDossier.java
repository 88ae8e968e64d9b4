package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.core.journal.UnsavedWork;
import org.actant.core.session.DossierSession;
import org.actant.core.store.DocumentException;

/** A dossier as verbs open it: as it was saved, whatever somebody does to it in the workbench now or did before a crash. */
final class SavedDossier {

    private SavedDossier() {
    }

    /** Opens a dossier to read it; says so if it has unsaved work, of which the verb knows nothing. */
    static DossierSession toRead(Path folder, Console console) throws IOException {
        DossierSession session = DossierSession.open(folder);
        if (UnsavedWork.isThere(session.layout())) {
            console.err().println(Messages.bind(Messages.unsavedPassedOver, session.layout().folder()));
        }
        return session;
    }

    /**
     * Opens a dossier to change and save it.
     *
     * @throws DocumentException if it has unsaved work, which would not fit afterwards
     */
    static DossierSession toChange(Path folder) throws IOException {
        DossierSession session = DossierSession.open(folder);
        if (UnsavedWork.isThere(session.layout())) {
            throw new DocumentException(Messages.bind(Messages.unsavedInTheWay, session.layout().folder()));
        }
        return session;
    }
}
