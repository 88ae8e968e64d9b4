package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.IOException;
import java.nio.file.Path;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.model.Article;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;

/** Brings the articles back that were open when the workbench was closed. */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class ArticleInputFactory implements IElementFactory {

    static final String ID = "org.actant.ui.articleInputFactory";

    private static final String FOLDER = "folder";
    private static final String ARTICLE = "article";

    static void save(IMemento memento, ArticleInput input) {
        memento.putString(FOLDER, input.folder().toString());
        memento.putString(ARTICLE, input.articleName());
    }

    /** The input, or null if the dossier or the article is gone; the log says why. */
    @Override
    public @Nullable ArticleInput createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String name = memento.getString(ARTICLE);
        OpenDossiers dossiers = PlatformUI.getWorkbench().getService(OpenDossiers.class);
        if (folder == null || name == null || dossiers == null) {
            return null;
        }
        try {
            DossierSession session = dossiers.open(Path.of(folder));
            Article article = session.article(name);
            return article == null ? null : new ArticleInput(session, article);
        } catch (IOException e) {
            ILog.of(ArticleInputFactory.class).warn(e.getMessage(), e);
            return null;
        }
    }
}
