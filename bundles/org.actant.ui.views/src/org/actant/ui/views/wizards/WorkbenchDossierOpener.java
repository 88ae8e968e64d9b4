package org.actant.ui.views.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.merge.MergeException;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.ui.ArticleEditors;
import org.actant.ui.DossierOpener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens dossiers and lone texts in the workbench, with their first article. */
@NonNullByDefault
@Component(service = DossierOpener.class)
public final class WorkbenchDossierOpener implements DossierOpener {

    private final OpenDossiers dossiers;
    private final TextOpening texts;

    @Activate
    public WorkbenchDossierOpener(@Reference OpenDossiers dossiers, @Reference ImportDocuments operation) {
        this.dossiers = dossiers;
        this.texts = new TextOpening(dossiers, operation);
    }

    @Override
    public void open(Path location, IWorkbenchWindow window) throws CoreException {
        try {
            DossierSession session;
            if (Files.isDirectory(location)) {
                session = dossiers.open(location);
                RecentDossiers.preferences().add(location);
            } else {
                session = texts.open(location);
            }
            List<String> names = session.articleNames();
            IWorkbenchPage page = window.getActivePage();
            if (!names.isEmpty() && page != null) {
                ArticleEditors.open(page, session, names.get(0), null);
            }
        } catch (IOException | MergeException e) {
            throw new CoreException(
                    Status.error(Messages.bind(Messages.openFailed, location, e.getMessage()), e));
        }
    }
}
