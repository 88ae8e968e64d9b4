package org.actant.query.evaluation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** For how many of the objects of a path a condition holds. */
public enum Quantifier {
    ANY, ALL, NONE;

    /** The condition that {@code inner} holds for so many of what {@code path} leads to. */
    public Condition over(Values path, Condition inner) {
        return (self, run) -> {
            List<Object> values = path.of(self, run);
            return switch (this) {
                case ANY -> values.stream().anyMatch(value -> inner.holds((EObject) value, run));
                case ALL -> values.stream().allMatch(value -> inner.holds((EObject) value, run));
                case NONE -> values.stream().noneMatch(value -> inner.holds((EObject) value, run));
            };
        };
    }
}
