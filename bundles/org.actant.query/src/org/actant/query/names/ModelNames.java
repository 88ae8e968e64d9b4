package org.actant.query.names;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.actant.core.session.DossierSession;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The steps that lead from the objects of the model to others: their features by name, and the derived steps where the
 * object has no feature of that name.
 */
public final class ModelNames {

    private static final String UNSPECIFIED = "unspecified";

    /** The names of all steps from objects of one of the classes, in alphabetical order. */
    public SortedSet<String> names(Collection<EClass> classes) {
        SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (EClass type : classes) {
            type.getEAllStructuralFeatures().forEach(feature -> names.add(feature.getName()));
            DerivedSteps.ALL.stream().filter(step -> step.owner().isSuperTypeOf(type))
                    .forEach(step -> names.add(step.name()));
        }
        return names;
    }

    /** The name as the model writes it, if it is the name of a step without regard to case; else null. */
    public @Nullable String canonical(Collection<EClass> classes, String name) {
        for (String known : names(classes)) {
            if (known.equalsIgnoreCase(name)) {
                return known;
            }
        }
        return null;
    }

    /** What a step leads to. @param name as the model writes it */
    public ValueType type(Collection<EClass> classes, String name) {
        ValueType type = ValueType.none();
        for (EClass each : classes) {
            EStructuralFeature feature = each.getEStructuralFeature(name);
            DerivedStep derived = DerivedSteps.of(each, name);
            if (feature != null) {
                type = type.or(ValueType.of(feature.getEType(), feature.isMany()));
            } else if (derived != null) {
                type = type.or(derived.way().type());
            }
        }
        return type;
    }

    /** Whether all articles must be loaded before the values of a step are known. */
    public boolean needsArticles(Collection<EClass> classes, String name) {
        return classes.stream().filter(each -> each.getEStructuralFeature(name) == null)
                .map(each -> DerivedSteps.of(each, name)).anyMatch(step -> step != null && step.way().needsArticles());
    }

    /**
     * The values of a step from one object. A text, number or literal that is not set is no value, and neither is the
     * literal "unspecified".
     */
    public List<?> values(EObject from, String name, DossierSession session) {
        EStructuralFeature feature = from.eClass().getEStructuralFeature(name);
        if (feature == null) {
            DerivedStep derived = DerivedSteps.of(from.eClass(), name);
            return derived == null ? List.of() : derived.way().values(from, session);
        }
        Object value = from.eGet(feature);
        if (value instanceof List<?> list) {
            return list;
        }
        boolean isSilent = value == null || value instanceof Number && !from.eIsSet(feature)
                || value instanceof Enumerator literal && UNSPECIFIED.equals(literal.getLiteral());
        return isSilent ? List.of() : List.of(value);
    }
}
