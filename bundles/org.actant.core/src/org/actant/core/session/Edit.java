package org.actant.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DossierStore;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Provenance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The only way to change the model of an open dossier. Every method changes it at once and records the change. An edit
 * lives as long as the command that it was given to.
 */
public final class Edit {

    private final DossierStore store;
    private final CrossReferences references;
    private final Provenance provenance;
    private final Recorder recorder;
    private final List<Change> changes = new ArrayList<>();

    /** @param recorder is told of every change before it is made */
    Edit(DossierStore store, CrossReferences references, Provenance provenance, Recorder recorder) {
        this.store = store;
        this.references = references;
        this.provenance = provenance;
        this.recorder = recorder;
    }

    /** A new element gets its id and its provenance, unless it has them. Call it before the element is added. */
    public <E extends Element> E prepare(E element) {
        if (element.getId() == null) {
            element.setId(store.newId());
        }
        if (element.getProvenance() == null) {
            element.setProvenance(provenance);
        }
        return element;
    }

    /** The loaded element with that id, or null. */
    public @Nullable Element element(String id) {
        return store.element(id);
    }

    /** A new id that no loaded element has. */
    public String newId() {
        return store.newId();
    }

    /** Gives an article that this edit adds its text. */
    public void setText(Article article, ArticleText text) {
        store.setText(article, text);
        recorder.text(article, text);
    }

    /** Sets a single-valued feature; does nothing if it has that value. */
    public void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        Object before = ((InternalEObject) owner).eGet(feature, false, true);
        Object after = value == null ? null : StorableText.of(value);
        if (!Objects.equals(before, after)) {
            perform(new Change.Set(owner, feature, before, after));
        }
    }

    /** The part of an object in a single-valued containment; it is made if there is none yet. */
    public EObject part(EObject owner, EReference feature) {
        EObject known = (EObject) owner.eGet(feature);
        if (known != null) {
            return known;
        }
        EObject made = EcoreUtil.create(feature.getEReferenceType());
        if (made instanceof Element element) {
            prepare(element);
        }
        set(owner, feature, made);
        return made;
    }

    /** Adds a value to the end of a list. An element that is added to its container is prepared first. */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        add(owner, feature, Change.list(owner, feature).size(), value);
    }

    /** Adds a value to a list at an index. An element that is added to its container is prepared first. */
    public void add(EObject owner, EStructuralFeature feature, int index, Object value) {
        if (isContainment(feature) && value instanceof Element element) {
            prepare(element);
        }
        perform(new Change.Add(owner, feature, index, StorableText.of(value)));
    }

    /** Removes a value from a list; does nothing if it is not in it. */
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        int index = Change.list(owner, feature).basicIndexOf(value);
        if (index >= 0) {
            if (value instanceof Article article) {
                retain(article);
            }
            perform(new Change.Remove(owner, feature, index, value));
        }
    }

    /** Moves a value inside a list. */
    public void move(EObject owner, EStructuralFeature feature, int from, int to) {
        if (from != to) {
            perform(new Change.Move(owner, feature, from, to));
        }
    }

    /** Takes an object out of its container and leaves references to it as they are; see {@link Deletion}. */
    public void detach(EObject object) {
        EObject owner = object.eContainer();
        EReference feature = object.eContainmentFeature();
        if (feature.isMany()) {
            remove(owner, feature, object);
        } else {
            set(owner, feature, null);
        }
    }

    /** Brings an ontology to the dossier, which is saved in a file of its own. It is changed by this edit's methods. */
    public void bring(Ontology ontology) {
        perform(new Change.Own(store.ontologies(), ontology, true));
    }

    /** Takes an ontology of the dossier away, with its file. */
    public void takeAway(Ontology ontology) {
        perform(new Change.Own(store.ontologies(), ontology, false));
    }

    /** Gets ready for an article to leave the dossier. */
    void retain(Article article) {
        try {
            store.retain(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Who refers to whom, as it stands now. */
    public CrossReferences references() {
        return references;
    }

    /** The changes so far, in order. */
    List<Change> changes() {
        return changes;
    }

    /** Takes all changes back. */
    void rollBack() {
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change back = changes.get(i).inverse();
            back.apply();
            references.applied(back);
        }
        changes.clear();
    }

    /** Makes a change. */
    void perform(Change change) {
        recorder.change(change);
        change.apply();
        references.applied(change);
        changes.add(change);
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
