package org.actant.core.store;

import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage;
import org.actant.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Stand-ins for elements that a file refers to and that are nowhere. A stand-in is a proxy that knows the id, so that
 * the reference is shown as a problem and is written back as it was read.
 */
public final class MissingElements {

    static final String SCHEME = "missing";

    private MissingElements() {
    }

    /** A stand-in that may stand in {@code reference}. */
    public static EObject standIn(EReference reference, String id) {
        Element element = (Element) ActantFactory.eINSTANCE.create(concrete(reference.getEReferenceType()));
        element.setId(id);
        ((InternalEObject) element).eSetProxyURI(URI.createGenericURI(SCHEME, "element", id));
        return element;
    }

    /** True if the object stands in for an element that is nowhere. */
    public static boolean isMissing(EObject object) {
        return object.eIsProxy() && SCHEME.equals(((InternalEObject) object).eProxyURI().scheme());
    }

    private static EClass concrete(EClass type) {
        if (!type.isAbstract()) {
            return type;
        }
        return type == ActantPackage.Literals.ANCHORED ? ActantPackage.Literals.LITERAL : ActantPackage.Literals.ITEM;
    }
}
