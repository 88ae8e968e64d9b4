package org.actant.formats.tests;

import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Dossier;

/** Articles without annotations. */
final class Texts {

    private Texts() {
    }

    static DossierPart part(String text) {
        Dossier dossier = ActantFactory.eINSTANCE.createDossier();
        ArticleText articleText = ArticleText.of(text);
        Article article = article("a1", "eins", articleText);
        dossier.getArticles().add(article);
        return new DossierPart(dossier, Map.of(article, articleText));
    }

    static Article article(String id, String name, ArticleText text) {
        Article article = ActantFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setName(name);
        article.setSha256(text.sha256());
        article.setLength(text.length());
        return article;
    }
}
