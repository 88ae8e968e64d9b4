package org.actant.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.store.DocumentException;
import org.actant.core.store.DossierStore;
import org.actant.core.store.FileStamp;
import org.actant.core.store.MissingElements;
import org.actant.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what {@link ObjectWriter} wrote. A class or feature that the model does not have, an object that is not there and a
 * value of the wrong type are a {@link BadJournalException}; an index that does not fit, or a text that is no value of its
 * type, is a runtime exception.
 */
final class ObjectReader {

    /** Objects in objects; as deep as in the files of a dossier. */
    private static final int DEEPEST = 32;

    private final DossierStore store;
    private final RecordInput in;
    private final List<EObject> numbered = new ArrayList<>();
    private int depth;

    ObjectReader(DossierStore store, RecordInput in) {
        this.store = store;
        this.in = in;
    }

    /** A record begins. */
    void begin() {
        numbered.clear();
        depth = 0;
    }

    /** An object leaves the dossier. */
    void leaves(EObject object) {
        numbered.add(object);
    }

    /** An object that has features which may change. */
    EObject owner() throws IOException {
        EObject owner = object(in.tag(), null);
        if (owner.eIsProxy()) {
            throw new BadJournalException("change of what is not there");
        }
        return owner;
    }

    /** The feature of an object. */
    EStructuralFeature feature(EObject owner) throws IOException {
        return Features.of(owner, in.text());
    }

    /** The value of a feature, or one of its values. */
    Object value(EStructuralFeature feature) throws IOException {
        Object value;
        if (feature instanceof EAttribute attribute) {
            value = EcoreUtil.createFromString(attribute.getEAttributeType(), in.text());
        } else {
            EReference reference = (EReference) feature;
            value = reference.isContainment() ? contained() : object(in.tag(), reference);
        }
        if (!feature.getEType().isInstance(value)) {
            throw new BadJournalException("value of " + feature.getName());
        }
        return value;
    }

    /** An object that comes into the dossier. */
    EObject contained() throws IOException {
        Tag tag = in.tag();
        if (tag != Tag.DEFINED && tag != Tag.FULFILLED) {
            return object(tag, null);
        }
        EObject object = tag == Tag.FULFILLED ? numbered() : Features.create(in.text());
        if (tag == Tag.DEFINED) {
            numbered.add(object);
        }
        if (object.eContainer() != null || object.eResource() != null || ++depth > DEEPEST) {
            throw new BadJournalException("contents of " + object.eClass().getName());
        }
        contents(object);
        depth--;
        return object;
    }

    private void contents(EObject object) throws IOException {
        Set<EStructuralFeature> others = new HashSet<>(object.eClass().getEAllStructuralFeatures());
        for (int i = in.count(); i > 0; i--) {
            EStructuralFeature feature = feature(object);
            others.remove(feature);
            if (feature.isMany()) {
                List<Object> list = Features.list(object, feature);
                list.clear();
                for (int j = in.count(); j > 0; j--) {
                    list.add(value(feature));
                }
            } else {
                object.eSet(feature, in.isThere() ? value(feature) : null);
            }
        }
        others.removeIf(feature -> !Features.isKept(feature) || !object.eIsSet(feature));
        others.forEach(object::eUnset);
    }

    /** An object that is named. */
    EObject object() throws IOException {
        return object(in.tag(), null);
    }

    private EObject object(Tag tag, @Nullable EReference reference) throws IOException {
        return switch (tag) {
            case NUMBERED -> way(numbered());
            case EXPECTED -> expected();
            case IN_DOSSIER -> placed(Root.DOSSIER);
            case IN_ARTICLE, IN_ONTOLOGY -> placed(new Root(tag, in.text()));
            case MISSING -> missing(reference, in.text());
            case PROXY -> proxy();
            default -> throw new BadJournalException(tag.name());
        };
    }

    private EObject numbered() throws IOException {
        int number = in.count();
        if (number >= numbered.size()) {
            throw new BadJournalException("object " + number);
        }
        return numbered.get(number);
    }

    private EObject expected() throws IOException {
        EObject object = Features.create(in.text());
        numbered.add(object);
        return object;
    }

    private static EObject missing(@Nullable EReference reference, String id) throws BadJournalException {
        if (reference == null) {
            throw new BadJournalException("missing " + id);
        }
        return MissingElements.standIn(reference, id);
    }

    private EObject proxy() throws IOException {
        EObject object = Features.create(in.text());
        URI base = URI.createFileURI(store.layout().dossierFile().toString());
        ((InternalEObject) object).eSetProxyURI(URI.createURI(in.text()).resolve(base));
        return object;
    }

    private EObject placed(Root root) throws IOException {
        Tag state = in.tag();
        if (state == Tag.STATE) {
            require(root, in.stamp());
        } else if (state != Tag.NOTHING) {
            throw new BadJournalException(state.name());
        }
        EObject top = top(root);
        String id = in.text();
        Element element = id.isEmpty() ? null : store.element(id);
        EObject from = id.isEmpty() ? top : element;
        if (from == null || !EcoreUtil.isAncestor(top, from)) {
            throw new BadJournalException(root + " " + id);
        }
        return way(from);
    }

    private EObject top(Root root) throws IOException {
        EObject top = switch (root.kind()) {
            case IN_ARTICLE -> store.article(root.name());
            case IN_ONTOLOGY -> store.ontologies().at(root.file(store.layout()));
            default -> store.dossier();
        };
        if (top == null) {
            throw new BadJournalException(root.toString());
        }
        return top;
    }

    private void require(Root root, @Nullable FileStamp stamp) throws IOException {
        Path file = root.file(store.layout());
        if (root.kind() == Tag.IN_ARTICLE && stamp != null && Files.exists(file)) {
            store.article(root.name());
        }
        FileStamp now = store.stamp(file);
        boolean same = stamp == null ? now == null && !Files.exists(file) : stamp.equals(now);
        if (!same) {
            throw new DocumentException(Messages.bind(Messages.otherState, file));
        }
    }

    private EObject way(EObject from) throws IOException {
        EObject object = from;
        for (int i = in.count(); i > 0; i--) {
            EStructuralFeature feature = feature(object);
            Object next = feature.isMany()
                    ? Features.list(object, feature).get(in.count())
                    : Features.value(object, feature);
            if (!Features.isContainment(feature) || !(next instanceof EObject part)) {
                throw new BadJournalException("way over " + feature.getName());
            }
            object = part;
        }
        return object;
    }
}
