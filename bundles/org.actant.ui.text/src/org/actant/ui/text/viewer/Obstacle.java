package org.actant.ui.text.viewer;

import java.util.function.Supplier;

import org.actant.core.session.DossierSession;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;
import org.eclipse.jdt.annotation.Nullable;

/** Why an article cannot be annotated; null if it can. */
final class Obstacle implements Supplier<@Nullable String> {

    private final DossierSession session;
    private final Article article;
    private final boolean fits;

    /** @param text the text as it lies on the disk */
    Obstacle(DossierSession session, Article article, ArticleText text) {
        this.session = session;
        this.article = article;
        fits = article.getSha256() == null || article.getSha256().equals(text.sha256());
    }

    /** False if the text is no longer the one that was annotated. */
    boolean fits() {
        return fits;
    }

    @Override
    public @Nullable String get() {
        if (article.eContainer() != session.dossier()) {
            return ViewerMessages.articleDeleted;
        }
        return fits ? null : ViewerMessages.textChangedShort;
    }
}
