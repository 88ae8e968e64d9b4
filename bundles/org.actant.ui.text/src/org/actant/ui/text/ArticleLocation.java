package org.actant.ui.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.store.DossierLayout;
import org.actant.model.Article;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;

/**
 * An article found in its dossier.
 *
 * @param session the open dossier
 * @param article the loaded article
 */
record ArticleLocation(DossierSession session, Article article) {

    /**
     * The article that an input stands for: the one that it names itself, else that of the file.
     *
     * @param dossiers asked for if the input names a file only
     * @throws CoreException if the input is no article of a dossier or cannot be read; the status says why
     */
    static ArticleLocation of(IEditorInput input, Supplier<OpenDossiers> dossiers) throws CoreException {
        DossierSession session = Adapters.adapt(input, DossierSession.class);
        Article article = Adapters.adapt(input, Article.class);
        if (session != null && article != null) {
            return new ArticleLocation(session, article);
        }
        URI uri = Adapters.adapt(input, URI.class);
        if (uri == null) {
            throw new CoreException(Status.error(TextMessages.bind(TextMessages.noArticle, input.getName())));
        }
        return find(uri, dossiers.get());
    }

    /**
     * Finds the article of a file, and opens its dossier if it is not open yet.
     *
     * @throws CoreException if the file belongs to no dossier or cannot be read; the status says why
     */
    private static ArticleLocation find(URI uri, OpenDossiers dossiers) throws CoreException {
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
