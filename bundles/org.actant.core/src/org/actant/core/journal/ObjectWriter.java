package org.actant.core.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.core.store.DossierStore;
import org.actant.core.store.MissingElements;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes objects and values of one record after the other. An object of the dossier is written as its place at this moment.
 * An object outside gets a number when the record first speaks of it: with its contents when it comes into the dossier, or
 * else without. So do objects that the record takes out of the dossier, for they may come back elsewhere. From then on the
 * record names it by that number, and what it contains by the way down from it.
 */
final class ObjectWriter {

    private final DossierStore store;
    private final RecordOutput out;
    /** The numbers of the record, and the next one. */
    private final Map<EObject, Integer> numbers = new IdentityHashMap<>();
    private int next;
    /** What has a number and came without contents. */
    private final Map<EObject, Integer> expected = new IdentityHashMap<>();
    /** Files whose state the journal tells, and those of which the present record does. */
    private final Set<Root> told = new HashSet<>();
    private final Set<Root> toldNow = new HashSet<>();

    ObjectWriter(DossierStore store, RecordOutput out) {
        this.store = store;
        this.out = out;
    }

    /** A record begins. */
    void begin() {
        numbers.clear();
        next = 0;
        expected.clear();
        toldNow.clear();
    }

    /** The record holds. */
    void keep() {
        told.addAll(toldNow);
        begin();
    }

    /** A journal begins. */
    void restart() {
        told.clear();
        begin();
    }

    /** An object leaves the dossier. */
    void leaves(EObject object) {
        numbers.put(object, next++);
    }

    /** A feature by name. */
    void feature(EStructuralFeature feature) throws IOException {
        out.text(feature.getName());
    }

    /** The value of a feature, or one of its values. */
    void value(EStructuralFeature feature, Object value) throws IOException {
        if (feature instanceof EAttribute attribute) {
            out.text(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        } else if (((EReference) feature).isContainment()) {
            contained((EObject) value);
        } else {
            object((EObject) value);
        }
    }

    /** An object that comes into the dossier: with its contents, unless the record knows them. */
    void contained(EObject object) throws IOException {
        if (object.eIsProxy() || numberedAbove(object) != null && !expected.containsKey(object)
                || root(object) != null) {
            object(object);
        } else {
            whole(object);
        }
    }

    /** An object with its contents, unless it has a number and contents already. */
    private void whole(EObject object) throws IOException {
        Integer number = expected.remove(object);
        if (number != null) {
            out.tag(Tag.FULFILLED);
            out.count(number);
            contents(object);
        } else if (numbers.containsKey(object)) {
            object(object);
        } else {
            numbers.put(object, next++);
            out.tag(Tag.DEFINED);
            out.text(object.eClass().getName());
            contents(object);
        }
    }

    private void contents(EObject object) throws IOException {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> Features.isKept(feature) && object.eIsSet(feature)).toList();
        out.count(features.size());
        for (EStructuralFeature feature : features) {
            feature(feature);
            if (feature.isMany()) {
                List<Object> values = Features.list(object, feature).basicList();
                out.count(values.size());
                for (Object value : values) {
                    part(feature, value);
                }
            } else {
                Object value = Features.value(object, feature);
                out.tag(value == null ? Tag.NOTHING : Tag.VALUE);
                if (value != null) {
                    part(feature, value);
                }
            }
        }
    }

    private void part(EStructuralFeature feature, Object value) throws IOException {
        if (Features.isContainment(feature)) {
            whole((EObject) value);
        } else {
            value(feature, value);
        }
    }

    /** An object that stays where it is. */
    void object(EObject object) throws IOException {
        if (object.eIsProxy()) {
            proxy(object);
            return;
        }
        EObject numbered = numberedAbove(object);
        Root root = numbered == null ? root(object) : null;
        if (numbered != null) {
            out.tag(Tag.NUMBERED);
            out.count(numbers.get(numbered));
            way(numbered, object);
        } else if (root != null) {
            placed(root, object);
        } else {
            expected.put(object, next);
            numbers.put(object, next++);
            out.tag(Tag.EXPECTED);
            out.text(object.eClass().getName());
        }
    }

    private void proxy(EObject object) throws IOException {
        if (MissingElements.isMissing(object) && object instanceof Element missing) {
            out.tag(Tag.MISSING);
            out.text(missing.getId());
        } else {
            out.tag(Tag.PROXY);
            out.text(object.eClass().getName());
            URI base = URI.createFileURI(store.layout().dossierFile().toString());
            out.text(((InternalEObject) object).eProxyURI().deresolve(base).toString());
        }
    }

    private void placed(Root root, EObject object) throws IOException {
        root(root);
        EObject from = object;
        while (!isIdentified(from) && !(from instanceof Article) && from.eContainer() != null) {
            from = from.eContainer();
        }
        out.text(isIdentified(from) ? String.valueOf(((Element) from).getId()) : "");
        way(from, object);
    }

    private void root(Root root) throws IOException {
        out.tag(root.kind());
        if (root.kind() != Tag.IN_DOSSIER) {
            out.text(root.name());
        }
        if (told.contains(root) || !toldNow.add(root)) {
            out.tag(Tag.NOTHING);
        } else {
            out.tag(Tag.STATE);
            out.stamp(store.stamp(root.file(store.layout())));
        }
    }

    private boolean isIdentified(EObject object) {
        return object instanceof Element element && element.getId() != null
                && store.element(element.getId()) == element;
    }

    /** The way from an object down to another. */
    private void way(EObject from, EObject to) throws IOException {
        Deque<EObject> way = new ArrayDeque<>();
        for (EObject object = to; object != from; object = object.eContainer()) {
            way.push(object);
        }
        out.count(way.size());
        for (EObject object : way) {
            EStructuralFeature feature = object.eContainingFeature();
            feature(feature);
            if (feature.isMany()) {
                out.count(Features.list(object.eContainer(), feature).basicIndexOf(object));
            }
        }
    }

    /** The nearest object at or above that one whose number and contents the record knows, or which is expected itself. */
    private @Nullable EObject numberedAbove(EObject object) {
        if (numbers.containsKey(object)) {
            return object;
        }
        for (EObject above = object.eContainer(); above != null; above = above.eContainer()) {
            if (numbers.containsKey(above) && !expected.containsKey(above)) {
                return above;
            }
        }
        return null;
    }

    /** The file that an object of the dossier is saved in; null if it is outside. */
    private @Nullable Root root(EObject object) {
        EObject top = object;
        String article = null;
        while (top.eContainer() != null) {
            article = top instanceof Article inside ? inside.getName() : article;
            top = top.eContainer();
        }
        if (top == store.dossier()) {
            return article == null ? Root.DOSSIER : new Root(Tag.IN_ARTICLE, article);
        }
        return top instanceof Ontology ontology && store.ontologies().contains(ontology)
                ? new Root(Tag.IN_ONTOLOGY, String.valueOf(store.ontologies().file(ontology).getFileName()))
                : null;
    }
}
