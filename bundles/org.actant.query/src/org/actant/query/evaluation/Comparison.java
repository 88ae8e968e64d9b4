package org.actant.query.evaluation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Holds if one value on the left stands in a relation to one on the right.
 *
 * @param left     what is compared
 * @param relation how
 * @param right    with what
 */
public record Comparison(Values left, Relation relation, Values right) implements Condition {

    @Override
    public boolean holds(EObject self, Evaluation run) {
        List<Object> others = right.of(self, run);
        for (Object value : left.of(self, run)) {
            for (Object other : others) {
                run.step();
                if (relation.holds(value, other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
