package org.actant.query.evaluation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Something that holds for an object or does not. */
@FunctionalInterface
public interface Condition {

    /** Whether it holds for {@code self}. */
    boolean holds(EObject self, Evaluation run);

    /** All of several conditions. */
    static Condition allOf(List<Condition> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : (self, run) -> parts.stream().allMatch(part -> part.holds(self, run));
    }

    /** At least one of several conditions. */
    static Condition anyOf(List<Condition> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : (self, run) -> parts.stream().anyMatch(part -> part.holds(self, run));
    }

    /** The opposite. */
    default Condition negated() {
        return (self, run) -> !holds(self, run);
    }
}
