package org.actant.core.journal;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.DossierStore;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the changes of a step and has each made before it reads the next. */
final class StepReader {

    private final DossierStore store;
    private final RecordInput in;
    private final ObjectReader objects;
    /** Keys of the names of all articles, as they are at this point of the step; null if they are not needed yet. */
    private @Nullable Set<String> names;

    StepReader(DossierStore store, RecordInput in) {
        this.store = store;
        this.in = in;
        this.objects = new ObjectReader(store, in);
    }

    /** Reads up to the end of the changes. */
    void read(Operations target) throws IOException {
        objects.begin();
        names = null;
        for (Tag tag = in.tag(); tag != Tag.END; tag = in.tag()) {
            switch (tag) {
                case SET -> set(target);
                case ADD -> add(target);
                case REMOVE -> remove(target);
                case MOVE -> move(target);
                case BRING -> target.bring(ontology(objects.contained()));
                case TAKE_AWAY -> takeAway(target);
                case TEXT -> text(target);
                default -> throw new BadJournalException(tag.name());
            }
        }
    }

    private void set(Operations target) throws IOException {
        EObject owner = objects.owner();
        EStructuralFeature feature = objects.feature(owner);
        boolean isName = feature == Literals.ELEMENT__ID || feature == Literals.ARTICLE__NAME;
        if (feature.isMany() || isName && (owner.eContainer() != null || owner.eResource() != null)) {
            throw new BadJournalException("set " + feature.getName());
        }
        Object value = in.isThere() ? objects.value(feature) : null;
        if (Features.isContainment(feature) && Features.value(owner, feature) instanceof EObject before) {
            objects.leaves(before);
        }
        target.set(owner, feature, value);
    }

    private void add(Operations target) throws IOException {
        EObject owner = objects.owner();
        EStructuralFeature feature = list(owner);
        int index = in.count();
        Object value = objects.value(feature);
        if (value instanceof Article article && feature == Literals.DOSSIER__ARTICLES) {
            requireFree(article.getName());
        }
        target.add(owner, feature, index, value);
    }

    /** An article comes only under a name that no other has and that leads to no other folder. */
    private void requireFree(@Nullable String name) throws BadJournalException {
        if (name == null || !DossierLayout.isArticleName(name) || !names().add(ArticleNames.key(name))) {
            throw new BadJournalException("article " + name);
        }
    }

    private Set<String> names() {
        Set<String> known = names;
        if (known == null) {
            known = new HashSet<>();
            for (String name : store.articleNames()) {
                known.add(ArticleNames.key(name));
            }
            names = known;
        }
        return known;
    }

    private void remove(Operations target) throws IOException {
        EObject owner = objects.owner();
        EStructuralFeature feature = list(owner);
        int index = in.count();
        if (Features.isContainment(feature)) {
            EObject part = (EObject) Features.list(owner, feature).get(index);
            objects.leaves(part);
            if (part instanceof Article article) {
                names().remove(ArticleNames.key(article.getName()));
            }
        }
        target.remove(owner, feature, index);
    }

    private void move(Operations target) throws IOException {
        EObject owner = objects.owner();
        target.move(owner, list(owner), in.count(), in.count());
    }

    private void takeAway(Operations target) throws IOException {
        Ontology ontology = ontology(objects.object());
        objects.leaves(ontology);
        target.takeAway(ontology);
    }

    private void text(Operations target) throws IOException {
        if (!(objects.object() instanceof Article article)) {
            throw new BadJournalException("text of what is no article");
        }
        target.text(article, ArticleText.of(in.text()));
    }

    private EStructuralFeature list(EObject owner) throws IOException {
        EStructuralFeature feature = objects.feature(owner);
        if (!feature.isMany()) {
            throw new BadJournalException("list " + feature.getName());
        }
        return feature;
    }

    private static Ontology ontology(EObject object) throws BadJournalException {
        if (object instanceof Ontology ontology) {
            return ontology;
        }
        throw new BadJournalException("ontology");
    }
}
