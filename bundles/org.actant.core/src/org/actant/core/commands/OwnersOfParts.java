package org.actant.core.commands;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Checks whose lists a command changes. */
final class OwnersOfParts {

    private OwnersOfParts() {
    }

    /** @throws IllegalArgumentException if there are none */
    static List<? extends EObject> checked(List<? extends EObject> owners) {
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("Nobody has the list.");
        }
        return List.copyOf(owners);
    }

    /** @throws IllegalArgumentException if there are none, or several are to contain one value */
    static List<? extends EObject> checked(List<? extends EObject> owners, EStructuralFeature feature) {
        if (owners.size() > 1 && feature instanceof EReference reference && reference.isContainment()) {
            throw new IllegalArgumentException("Only one element can contain a part.");
        }
        return checked(owners);
    }
}
