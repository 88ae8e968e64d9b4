package org.actant.architecture.tests.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** How a class hangs from the one above it. */
enum Tie {

    /** It extends it. */
    INHERITANCE,
    /** It, or a class that extends it, is contained in it. */
    CONTAINMENT;

    /** Finds how two classes are tied; empty if they only stand together. */
    static Optional<Tie> between(EClass upper, EClass lower) {
        if (lower.getESuperTypes().contains(upper)) {
            return Optional.of(INHERITANCE);
        }
        boolean contained = upper.getEAllContainments().stream().map(EReference::getEReferenceType)
                .anyMatch(type -> type == lower || type.getEAllSuperTypes().contains(lower));
        return contained ? Optional.of(CONTAINMENT) : Optional.empty();
    }
}
