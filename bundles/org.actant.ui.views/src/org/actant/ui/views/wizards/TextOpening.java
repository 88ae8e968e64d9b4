package org.actant.ui.views.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.store.DossierLayout;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Opens a lone text as the first article of a dossier beside it; nothing is written before something is done to it. */
public final class TextOpening {

    private static final String TEXT_FORMAT = "text";
    private static final String SUFFIX = "-dossier";

    private final OpenDossiers dossiers;
    private final ImportDocuments operation;

    public TextOpening(OpenDossiers dossiers, ImportDocuments operation) {
        this.dossiers = dossiers;
        this.operation = operation;
    }

    /** The folder of the dossier that a text gets. */
    public static Path folder(Path text) {
        String name = String.valueOf(text.getFileName());
        int dot = name.lastIndexOf('.');
        return text.toAbsolutePath().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SUFFIX);
    }

    /**
     * The dossier of a text: the one that lies beside it, else a new one.
     *
     * @throws IOException if the text cannot be read, or its folder is taken by something else
     */
    public DossierSession open(Path text) throws IOException {
        Path folder = folder(text);
        if (dossiers.sessions().stream().anyMatch(session -> session.layout().folder().equals(folder))
                || new DossierLayout(folder).isDossier()) {
            return dossiers.open(folder);
        }
        DossierSession session = DossierSession.create(folder, String.valueOf(text.getFileName()));
        session.keepJournal();
        ImportDocuments.Input input = new ImportDocuments.Input(List.of(text), TEXT_FORMAT, null);
        operation.take(operation.read(input, new NullProgressMonitor()), session);
        dossiers.add(session);
        return session;
    }
}
