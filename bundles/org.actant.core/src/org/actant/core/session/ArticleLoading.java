package org.actant.core.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.store.DossierStore;
import org.actant.model.Article;
import org.eclipse.jdt.annotation.Nullable;

/** Takes articles that were loaded, by whomever, into the cross references and tells of them. */
final class ArticleLoading {

    private final DossierStore store;
    private final CrossReferences references;
    private final SessionListeners listeners;
    /** Articles that are loaded together and told of together; null if none are. */
    private @Nullable Set<Article> batch;

    ArticleLoading(DossierStore store, CrossReferences references, SessionListeners listeners) {
        this.store = store;
        this.references = references;
        this.listeners = listeners;
        store.onLoad(this::loaded);
    }

    /** The articles of these names that the dossier has, loaded now if they were not, and told of together. */
    List<Article> all(Iterable<String> names) throws IOException {
        Set<Article> mine = new LinkedHashSet<>();
        Set<Article> outer = batch;
        batch = outer == null ? mine : outer;
        try {
            List<Article> articles = new ArrayList<>();
            for (String name : names) {
                Article article = store.article(name);
                if (article != null) {
                    articles.add(article);
                }
            }
            return articles;
        } finally {
            batch = outer;
            if (!mine.isEmpty()) {
                listeners.tell(SessionChange.loaded(mine));
            }
        }
    }

    private void loaded(Article article) {
        references.include(article);
        Set<Article> together = batch;
        if (together != null) {
            together.add(article);
        } else {
            listeners.tell(SessionChange.loaded(Set.of(article)));
        }
    }
}
