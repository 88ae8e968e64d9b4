package org.actant.core.session;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;

import org.actant.core.store.OwnOntologies;
import org.actant.model.Ontology;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** One elementary change of the model, which knows both of its sides. */
@NonNullByDefault({PARAMETER, FIELD})
sealed interface Change {

    /** The object whose feature changes. */
    EObject owner();

    /** Does it, or does it again. */
    void apply();

    /** Takes it back. */
    void revert();

    /** A single value is replaced. */
    record Set(EObject owner, EStructuralFeature feature, @Nullable Object before, @Nullable Object after)
            implements
                Change {

        @Override
        public void apply() {
            owner.eSet(feature, after);
        }

        @Override
        public void revert() {
            owner.eSet(feature, before);
        }
    }

    /** A value comes into a list. */
    record Add(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {

        @Override
        public void apply() {
            insert(owner, feature, index, value);
        }

        @Override
        public void revert() {
            removeAt(owner, feature, index);
        }
    }

    /** A value leaves a list. */
    record Remove(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {

        @Override
        public void apply() {
            removeAt(owner, feature, index);
        }

        @Override
        public void revert() {
            insert(owner, feature, index, value);
        }
    }

    /** A value moves inside a list. */
    record Move(EObject owner, EStructuralFeature feature, int from, int to) implements Change {

        @Override
        public void apply() {
            list(owner, feature).move(to, from);
        }

        @Override
        public void revert() {
            list(owner, feature).move(from, to);
        }
    }

    /** An ontology comes to the dossier, or leaves it. */
    record Own(OwnOntologies all, Ontology owner, boolean comes) implements Change {

        @Override
        public void apply() {
            place(comes);
        }

        @Override
        public void revert() {
            place(!comes);
        }

        private void place(boolean in) {
            if (in) {
                all.add(owner);
            } else {
                all.remove(owner);
            }
        }
    }

    /** The list in a feature, without loading what its proxies stand for. */
    static InternalEList<Object> list(EObject owner, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) ((InternalEObject) owner).eGet(feature, false, true);
        return list;
    }

    /** What is contained nowhere yet is in no list; to look for it in the list would load what its proxies stand for. */
    private static void insert(EObject owner, EStructuralFeature feature, int index, Object value) {
        boolean isNew = feature instanceof EReference reference && reference.isContainment()
                && ((EObject) value).eContainer() == null;
        if (isNew) {
            list(owner, feature).addUnique(index, value);
        } else {
            list(owner, feature).add(index, value);
        }
    }

    private static void removeAt(EObject owner, EStructuralFeature feature, int index) {
        EList<Object> list = list(owner, feature);
        list.remove(index);
    }
}
