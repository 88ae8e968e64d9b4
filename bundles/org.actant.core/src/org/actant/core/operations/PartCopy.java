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

/**
 * A copy of a dossier with some of its articles, made article by article, for a writer that works in the background. Each
 * step belongs on the thread of the session; nothing may change the dossier between them.
 */
public final class PartCopy {

    private final DossierSession session;
    private final List<String> names;
    private final Copier copier = new PartCopier();
    private final Dossier dossier;
    private final Map<Article, ArticleText> texts = new LinkedHashMap<>();

    /**
     * @param names names of the articles, in any order
     * @throws DocumentException if there is no such article
     */
    public PartCopy(DossierSession session, Collection<String> names) throws DocumentException {
        for (String name : names) {
            if (!session.articleNames().contains(name)) {
                throw new DocumentException(
                        Messages.bind(Messages.noArticle, name, String.join(", ", session.articleNames())));
            }
        }
        this.session = session;
        this.names = session.articleNames().stream().filter(names::contains).toList();
        this.dossier = (Dossier) copier.copy(session.dossier());
    }

    /** Names of the articles that are to be copied, in this order. */
    public List<String> names() {
        return names;
    }

    /**
     * Copies an article, which is loaded if it was not.
     *
     * @return the copy
     * @throws IOException if it cannot be read
     */
    public Article take(String name) throws IOException {
        Article article = session.article(name);
        if (article == null) {
            throw new IllegalArgumentException(name);
        }
        Article copied = (Article) copier.copy(article);
        dossier.getArticles().add(copied);
        texts.put(copied, session.text(article));
        return copied;
    }

    /** The copy; references to what lies in other articles are left out. */
    public DossierPart finish() {
        copier.copyReferences();
        return new DossierPart(dossier, texts, List.copyOf(EcoreUtil.copyAll(session.ontologies().all())));
    }

    /** Copies a dossier without its articles. */
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
