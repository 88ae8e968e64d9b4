package org.actant.core.ontology;

import java.util.List;
import java.util.Objects;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Ontology;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One ontology made of several: a copy of the first, to which entries of the others are added. An entry with the key of
 * another one takes its place; lists of terms with the same key are joined.
 */
final class OntologySum {

    private static final String KEY = "key";

    private final Ontology sum;

    OntologySum(Ontology first) {
        sum = EcoreUtil.copy(first);
    }

    Ontology add(List<? extends Ontology> others) {
        others.forEach(other -> join(sum, other));
        return sum;
    }

    private void join(EObject into, EObject other) {
        for (EReference list : other.eClass().getEAllContainments()) {
            if (list.isMany()) {
                for (EObject entry : EcoreUtil.copyAll(list(other, list))) {
                    put(into, list, entry);
                }
            }
        }
        if (into instanceof Ontology all && other instanceof Ontology more) {
            more.getCodingSchemes().stream().filter(scheme -> !all.getCodingSchemes().contains(scheme))
                    .forEach(all.getCodingSchemes()::add);
        }
    }

    private void put(EObject into, EReference list, EObject entry) {
        EList<EObject> entries = list(into, list);
        EObject known = entries.stream().filter(each -> Objects.equals(key(each), key(entry))).findFirst()
                .orElse(null);
        if (known == null) {
            entries.add(entry);
        } else if (list == Literals.ONTOLOGY__VOCABULARIES) {
            join(known, entry);
        } else {
            entries.set(entries.indexOf(known), entry);
        }
    }

    private static @Nullable Object key(EObject entry) {
        EStructuralFeature feature = entry.eClass().getEStructuralFeature(KEY);
        return feature == null ? null : entry.eGet(feature);
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference list) {
        return (EList<EObject>) owner.eGet(list);
    }
}
