package org.actant.core.journal;

import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/** Classes and features of the model by their names, and values without loading what their proxies stand for. */
final class Features {

    private Features() {
    }

    /** Whether the feature belongs to what is saved of an object. */
    static boolean isKept(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient();
    }

    /** Whether the feature contains its values. */
    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** The value of a feature. */
    static @Nullable Object value(EObject owner, EStructuralFeature feature) {
        return ((InternalEObject) owner).eGet(feature, false, true);
    }

    /** The list in a feature. */
    static InternalEList<Object> list(EObject owner, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        InternalEList<Object> list = (InternalEList<Object>) ((InternalEObject) owner).eGet(feature, false, true);
        return list;
    }

    /** A new object of the class of that name. */
    static EObject create(String className) throws BadJournalException {
        if (ActantPackage.eINSTANCE.getEClassifier(className) instanceof EClass known && !known.isAbstract()
                && !known.isInterface()) {
            return ActantFactory.eINSTANCE.create(known);
        }
        throw new BadJournalException("class " + className);
    }

    /** The feature of that name. */
    static EStructuralFeature of(EObject owner, String name) throws BadJournalException {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null || !isKept(feature)) {
            throw new BadJournalException("feature " + name + " of " + owner.eClass().getName());
        }
        return feature;
    }
}
