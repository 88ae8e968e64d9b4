package org.actant.core.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.formats.DossierPart;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.TimeSpec;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes documents that were read into the dossier, in one step. Elements that the dossier shares among its articles are
 * joined by id: what is new is added to what is there, and nothing that is there is overwritten. Articles are new; an
 * article whose text and id are there already is refused, and ids of anchors and claims that are taken are given anew.
 */
public final class MergeParts implements ModelCommand {

    /** What the articles of a dossier share, in the order in which they are taken in. */
    private static final List<EReference> SHARED = List.of(Literals.DOSSIER__SOURCES, Literals.DOSSIER__ENTITIES,
            Literals.DOSSIER__EVENTS, Literals.DOSSIER__RELATIONS, Literals.DOSSIER__LINKS, Literals.DOSSIER__QUERIES);

    private final Dossier dossier;
    private final List<DossierPart> parts;
    private final Set<String> names;
    private int articles;

    /**
     * @param dossier the dossier of the session
     * @param parts   what was read; used up by the command
     * @param taken   names that a new article cannot have
     */
    public MergeParts(Dossier dossier, List<DossierPart> parts, Collection<String> taken) {
        this.dossier = dossier;
        this.parts = List.copyOf(parts);
        this.names = new HashSet<>(taken);
    }

    @Override
    public String label() {
        List<Article> all = parts.stream().flatMap(part -> part.texts().keySet().stream()).toList();
        return all.size() == 1
                ? Messages.bind(Messages.importArticle, Labels.of(all.get(0)))
                : Messages.bind(Messages.importSeveral, all.size());
    }

    /** Number of articles that were taken in. */
    public int articles() {
        return articles;
    }

    /**
     * @throws MergeException if an element with the same id is of another class, or an article is there already
     */
    @Override
    public void run(Edit edit) {
        for (DossierPart part : parts) {
            run(edit, part);
        }
    }

    private void run(Edit edit, DossierPart part) {
        List<Article> incoming = List.copyOf(part.dossier().getArticles());
        freeArticleIds(edit, incoming);
        ElementJoin join = new ElementJoin(edit);
        for (EReference list : SHARED) {
            for (EObject element : contents(part.dossier(), list)) {
                join.match((Element) element);
            }
        }
        for (Article article : incoming) {
            join.retarget(article);
        }
        for (EReference list : SHARED) {
            for (EObject element : contents(part.dossier(), list)) {
                join.takeIn((Element) element, dossier, list);
            }
        }
        joinDossier(edit, part.dossier());
        for (Article article : incoming) {
            ArticleText text = part.text(article);
            article.setName(ArticleNames.unique(article.getName(), names));
            names.add(article.getName());
            EcoreUtil.remove(article);
            edit.add(dossier, Literals.DOSSIER__ARTICLES, article);
            edit.setText(article, text);
            articles++;
        }
    }

    /** What the dossier lacks is taken over; of two markings the stricter one holds. */
    private void joinDossier(Edit edit, Dossier incoming) {
        for (EAttribute attribute : Literals.DOSSIER.getEAllAttributes()) {
            if (attribute != Literals.ELEMENT__ID && incoming.eIsSet(attribute) && !dossier.eIsSet(attribute)) {
                edit.set(dossier, attribute, incoming.eGet(attribute));
            }
        }
        if (incoming.getMarking().compareTo(dossier.getMarking()) > 0) {
            edit.set(dossier, Literals.DOSSIER__MARKING, incoming.getMarking());
        }
    }

    /** Articles, anchors and claims are new: where an id of theirs is taken, they get another. */
    private static void freeArticleIds(Edit edit, List<Article> incoming) {
        for (Article article : incoming) {
            if (edit.element(article.getId()) instanceof Article there && isSame(there, article)) {
                throw new MergeException(Messages.bind(Messages.articleThere, Labels.of(there)));
            }
            String oldId = article.getId();
            renew(edit, article);
            EcoreUtil.<EObject>getAllContents(article, false).forEachRemaining(object -> {
                if (object instanceof Element element) {
                    renew(edit, element);
                }
            });
            if (oldId != null && !oldId.equals(article.getId())) {
                renameDocument((Dossier) article.eContainer(), oldId, article.getId());
            }
        }
    }

    private static boolean isSame(Article there, Article incoming) {
        return there.getSha256() != null && there.getSha256().equals(incoming.getSha256());
    }

    private static void renew(Edit edit, Element element) {
        if (element.getId() == null || edit.element(element.getId()) != null) {
            element.setId(edit.newId());
        }
    }

    /** Times that are relative to the date of an article name it by id. */
    private static void renameDocument(Dossier part, String oldId, String newId) {
        EcoreUtil.<EObject>getAllContents(part, false).forEachRemaining(object -> {
            if (object instanceof TimeSpec time && oldId.equals(time.getDocument())) {
                time.setDocument(newId);
            }
        });
    }

    private static List<EObject> contents(Dossier part, EReference list) {
        @SuppressWarnings("unchecked")
        List<EObject> contents = (List<EObject>) part.eGet(list);
        return List.copyOf(contents);
    }
}
