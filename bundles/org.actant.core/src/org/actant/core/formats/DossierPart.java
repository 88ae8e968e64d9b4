package org.actant.core.formats;

import java.util.List;
import java.util.Map;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Ontology;

/**
 * Articles with everything that they need of a dossier: what a reader brings in and what a writer takes out. It is
 * closed: its elements refer to each other and to nothing else.
 *
 * @param dossier    elements and articles; for a reader, in no resource
 * @param texts      the text of each article of the dossier
 * @param ontologies the ontologies that the dossier brings along, see {@code Ontologies.applied}
 */
public record DossierPart(Dossier dossier, Map<Article, ArticleText> texts, List<Ontology> ontologies) {

    /** A part without ontologies of its own. */
    public DossierPart(Dossier dossier, Map<Article, ArticleText> texts) {
        this(dossier, texts, List.of());
    }

    /** The text of an article of this part. */
    public ArticleText text(Article article) {
        ArticleText text = texts.get(article);
        if (text == null) {
            throw new IllegalArgumentException("Article " + article.getName() + " is not of this part.");
        }
        return text;
    }
}
