package org.actant.query.names;

import java.util.LinkedHashSet;
import java.util.Set;
import org.actant.model.ActantPackage;
import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** Classes of the model. */
final class Classes {

    private Classes() {
    }

    /** The class and those that extend it, without abstract ones. */
    static Set<EClass> concrete(EClass type) {
        Set<EClass> found = new LinkedHashSet<>();
        for (EClassifier each : ActantPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** Whether objects of the class lie in articles. */
    static boolean inArticles(EClass type) {
        return type == Literals.ARTICLE || type == Literals.SENTENCE || type == Literals.CLAIM
                || type == Literals.TRANSLATION || Literals.ANCHORED.isSuperTypeOf(type);
    }
}
