package org.actant.core.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.actant.core.store.Unresolved;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who refers to whom among everything that is loaded. Kept true by the edits of the session, one change at a time; what
 * it costs depends on the change, not on the size of the dossier.
 */
public final class CrossReferences {

    /**
     * A reference from one object to another.
     *
     * @param owner   who refers
     * @param feature through which feature
     */
    public record Referrer(EObject owner, EReference feature) {
    }

    /** Referrers by what they refer to: the object, or the id of what is not loaded. */
    private final Map<Object, List<Referrer>> referrers = new HashMap<>();
    private final Function<String, @Nullable Element> elements;

    /**
     * @param elements finds loaded elements by id
     */
    CrossReferences(Function<String, @Nullable Element> elements) {
        this.elements = elements;
    }

    /** All references to {@code target}, in the order in which they were made. */
    public List<Referrer> to(EObject target) {
        List<Referrer> found = referrers.get(key(target));
        return found == null ? List.of() : List.copyOf(found);
    }

    /** The objects of a class that refer to {@code target} through a feature, in the order in which they did so. */
    public <@NonNull T> List<T> to(EObject target, EReference feature, Class<T> type) {
        List<Referrer> found = referrers.get(key(target));
        if (found == null) {
            return List.of();
        }
        List<T> owners = new ArrayList<>();
        for (Referrer referrer : found) {
            if (referrer.feature == feature && type.isInstance(referrer.owner)) {
                owners.add(type.cast(referrer.owner));
            }
        }
        return owners;
    }

    /** Takes in an object that was loaded, with everything that it contains. */
    void include(EObject object) {
        visit(object, true);
        adopt(object);
        EcoreUtil.<EObject>getAllContents(object, false).forEachRemaining(this::adopt);
    }

    /** Those who referred to the element by id while it was not loaded refer to it now. */
    private void adopt(EObject object) {
        if (object instanceof Element element && !element.eIsProxy() && element.getId() != null) {
            List<Referrer> waiting = referrers.remove(element.getId());
            if (waiting != null) {
                referrers.computeIfAbsent(element, key -> new ArrayList<>(2)).addAll(waiting);
            }
        }
    }

    private Object key(EObject target) {
        if (!target.eIsProxy()) {
            return target;
        }
        String id = Unresolved.id(target);
        Element loaded = id == null ? null : elements.apply(id);
        return loaded != null ? loaded : id != null ? id : target;
    }

    /** Forgets an object with everything that it contains. */
    void exclude(EObject object) {
        visit(object, false);
    }

    /** Takes account of a change that was made. */
    void applied(Change change) {
        switch (change) {
            case Change.Set set -> {
                left(set.owner(), set.feature(), set.before());
                came(set.owner(), set.feature(), set.after());
            }
            case Change.Add add -> came(add.owner(), add.feature(), add.value());
            case Change.Remove remove -> left(remove.owner(), remove.feature(), remove.value());
            case Change.Move move -> {
                // the same objects refer to the same objects
            }
            case Change.Own ontology -> {
                // ontologies refer to nothing
            }
        }
    }

    private void came(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (feature instanceof EReference reference && value instanceof EObject target) {
            if (reference.isContainment()) {
                visit(target, true);
            } else {
                add(owner, reference, target);
            }
        }
    }

    private void left(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        if (feature instanceof EReference reference && value instanceof EObject target) {
            if (reference.isContainment()) {
                visit(target, false);
            } else {
                remove(owner, reference, target);
            }
        }
    }

    private void visit(EObject object, boolean include) {
        if (object.eIsProxy()) {
            return;
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!object.eIsSet(reference)) {
                continue;
            }
            Object value = ((InternalEObject) object).eGet(reference, false, true);
            if (value instanceof InternalEList<?> list) {
                for (Iterator<?> values = list.basicIterator(); values.hasNext();) {
                    visit(object, reference, (EObject) values.next(), include);
                }
            } else if (value instanceof EObject target) {
                visit(object, reference, target, include);
            }
        }
    }

    private void visit(EObject owner, EReference reference, EObject target, boolean include) {
        if (reference.isContainment()) {
            visit(target, include);
        } else if (include) {
            add(owner, reference, target);
        } else {
            remove(owner, reference, target);
        }
    }

    private void add(EObject owner, EReference feature, EObject target) {
        referrers.computeIfAbsent(key(target), key -> new ArrayList<>(2)).add(new Referrer(owner, feature));
    }

    private void remove(EObject owner, EReference feature, EObject target) {
        Object key = key(target);
        Collection<Referrer> found = referrers.get(key);
        if (found != null) {
            Iterator<Referrer> iterator = found.iterator();
            while (iterator.hasNext()) {
                Referrer referrer = iterator.next();
                if (referrer.owner == owner && referrer.feature == feature) {
                    iterator.remove();
                    break;
                }
            }
            if (found.isEmpty()) {
                referrers.remove(key);
            }
        }
    }
}
