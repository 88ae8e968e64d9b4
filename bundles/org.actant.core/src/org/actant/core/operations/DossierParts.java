package org.actant.core.operations;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.session.DossierSession;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;

/** Makes parts for writers out of an open dossier. */
public final class DossierParts {

    private DossierParts() {
    }

    /**
     * The whole dossier itself, all articles loaded. It must not be changed while a writer works on it.
     *
     * @throws IOException if an article cannot be read
     */
    public static DossierPart whole(DossierSession session) throws IOException {
        Map<Article, ArticleText> texts = new LinkedHashMap<>();
        for (Article article : session.loadArticles()) {
            texts.put(article, session.text(article));
        }
        return new DossierPart(session.dossier(), texts, session.ontologies().all());
    }

    /**
     * A copy of the dossier with some of its articles, for a writer that works in the background. References to what lies
     * in other articles are left out.
     *
     * @param names names of the articles, in any order
     * @throws org.actant.core.store.DocumentException if there is no such article
     * @throws IOException       if an article cannot be read
     */
    public static DossierPart copy(DossierSession session, Collection<String> names) throws IOException {
        PartCopy copy = new PartCopy(session, names);
        for (String name : copy.names()) {
            copy.take(name);
        }
        return copy.finish();
    }
}
