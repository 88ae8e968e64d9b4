package org.actant.core.ontology;

import java.util.List;

import org.actant.model.Ontology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A fault of an ontology that reads well but contradicts itself.
 *
 * @param where the section and the keys that lead to the entry, such as {@code eventTypes/AID/recipient}
 * @param what  what is wrong, in the user's language
 */
public record OntologyFinding(String where, String what) {

    /** Whether an ontology has the entry that this is about, if this is about an entry of a section. */
    public boolean isIn(Ontology ontology) {
        String[] path = where.split("/");
        EStructuralFeature section = ontology.eClass().getEStructuralFeature(path[0]);
        return path.length > 1 && section != null && ontology.eGet(section) instanceof List<?> entries
                && entries.stream().anyMatch(entry -> hasKey((EObject) entry, path[1]));
    }

    private static boolean hasKey(EObject entry, String key) {
        EStructuralFeature feature = entry.eClass().getEStructuralFeature("key");
        return feature != null && key.equals(entry.eGet(feature));
    }
}
