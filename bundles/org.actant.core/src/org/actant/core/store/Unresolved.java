package org.actant.core.store;

import java.util.List;
import org.actant.model.Element;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** Looks at references without loading the articles that they lead to. */
public final class Unresolved {

    private Unresolved() {
    }

    /** The values of a list; what is not loaded is a proxy. */
    public static <@NonNull T> List<T> list(EList<T> list) {
        return ((InternalEList<T>) list).basicList();
    }

    /** The objects that a reference leads to; what is not loaded is a proxy. */
    public static List<EObject> targets(EObject owner, EReference reference) {
        Object value = ((InternalEObject) owner).eGet(reference, false, true);
        if (value instanceof InternalEList<?> list) {
            @SuppressWarnings("unchecked")
            List<EObject> targets = (List<EObject>) list.basicList();
            return targets;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** The id of an element, loaded or not; null if it has none. */
    public static @Nullable String id(EObject element) {
        if (element.eIsProxy()) {
            return MissingElements.isMissing(element) && element instanceof Element missing
                    ? missing.getId()
                    : ((InternalEObject) element).eProxyURI().fragment();
        }
        return element instanceof Element loaded ? loaded.getId() : null;
    }
}
