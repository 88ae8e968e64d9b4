package org.actant.core.operations;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.session.DossierSession;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.jdt.annotation.NonNullByDefault;

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
     * @throws DocumentException if there is no such article
     * @throws IOException       if an article cannot be read
     */
    public static DossierPart copy(DossierSession session, Collection<String> names) throws IOException {
        Copier copier = new PartCopier();
        Dossier dossier = (Dossier) copier.copy(session.dossier());
        Map<Article, ArticleText> texts = new LinkedHashMap<>();
        for (String name : names) {
            if (!session.articleNames().contains(name)) {
                throw new DocumentException(
                        Messages.bind(Messages.noArticle, name, String.join(", ", session.articleNames())));
            }
        }
        for (String name : session.articleNames()) {
            Article article = names.contains(name) ? session.article(name) : null;
            if (article != null) {
                Article copied = (Article) copier.copy(article);
                dossier.getArticles().add(copied);
                texts.put(copied, session.text(article));
            }
        }
        copier.copyReferences();
        return new DossierPart(dossier, texts, List.copyOf(EcoreUtil.copyAll(session.ontologies().all())));
    }

    /** Copies a dossier without its articles; those are copied one by one. */
    @NonNullByDefault({RETURN_TYPE, FIELD})
    private static final class PartCopier extends Copier {

        private static final long serialVersionUID = 1L;

        PartCopier() {
            super(true, false);
        }

        @Override
        protected void copyContainment(EReference reference, EObject object, EObject copy) {
            if (reference != Literals.DOSSIER__ARTICLES) {
                super.copyContainment(reference, object, copy);
            }
        }

        @Override
        protected void copyReference(EReference reference, EObject object, EObject copy) {
            if (!reference.isContainment()) {
                super.copyReference(reference, object, copy);
            }
        }
    }
}
