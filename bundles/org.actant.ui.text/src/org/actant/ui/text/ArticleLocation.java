package org.actant.ui.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.store.DossierLayout;
import org.actant.model.Article;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * An article found in its dossier.
 *
 * @param session the open dossier
 * @param article the loaded article
 */
record ArticleLocation(DossierSession session, Article article) {

    /**
     * Finds the article of a file, and opens its dossier if it is not open yet.
     *
     * @throws CoreException if the file belongs to no dossier or cannot be read; the status says why
     */
    static ArticleLocation find(URI uri, OpenDossiers dossiers) throws CoreException {
        Path file = Path.of(uri).toAbsolutePath().normalize();
        Path articles = file.getParent();
        Path folder = articles == null ? null : articles.getParent();
        Path fileName = file.getFileName();
        String name = fileName == null ? null : DossierLayout.articleName(fileName.toString());
        if (folder == null || name == null) {
            throw new CoreException(Status.error(TextMessages.bind(TextMessages.noArticle, file)));
        }
        try {
            DossierSession session = dossiers.open(folder);
            Article article = session.article(name);
            if (article == null) {
                throw new CoreException(Status.error(TextMessages.bind(TextMessages.notInDossier, name, folder)));
            }
            return new ArticleLocation(session, article);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }
}
