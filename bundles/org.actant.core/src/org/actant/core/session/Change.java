package org.actant.core.session;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;

import org.actant.core.store.OwnOntologies;
import org.actant.model.Ontology;
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

    /** The change that takes this one back. */
    Change inverse();

    /** A single value is replaced. */
    record Set(EObject owner, EStructuralFeature feature, @Nullable Object before, @Nullable Object after)
            implements
                Change {

        @Override
        public void apply() {
            owner.eSet(feature, after);
        }

        @Override
        public Change inverse() {
            return new Set(owner, feature, after, before);
        }
    }

    /** A value comes into a list. */
    record Add(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {

        @Override
        public void apply() {
            insert(owner, feature, index, value);
        }

        @Override
        public Change inverse() {
            return new Remove(owner, feature, index, value);
        }
    }

    /** A value leaves a list. */
    record Remove(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {

        @Override
        public void apply() {
            list(owner, feature).remove(index);
        }

        @Override
        public Change inverse() {
            return new Add(owner, feature, index, value);
        }
    }

    /** A value moves inside a list. */
    record Move(EObject owner, EStructuralFeature feature, int from, int to) implements Change {

        @Override
        public void apply() {
            list(owner, feature).move(to, from);
        }

        @Override
        public Change inverse() {
            return new Move(owner, feature, to, from);
        }
    }

    /** An ontology comes to the dossier, or leaves it. */
    record Own(OwnOntologies all, Ontology owner, boolean comes) implements Change {

        @Override
        public void apply() {
            if (comes) {
                all.add(owner);
            } else {
                all.remove(owner);
            }
        }

        @Override
        public Change inverse() {
            return new Own(all, owner, !comes);
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
}
