package org.actant.query.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.actant.query.names.ModelNames;
import org.actant.query.names.ValueType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A way through the model.
 *
 * @param names   what the steps are called
 * @param fromRow whether it begins at the element of the row instead of the object at hand
 * @param steps   its steps; none: the beginning itself
 * @param type    what it leads to
 */
public record Path(ModelNames names, boolean fromRow, List<Step> steps, ValueType type) implements Values {

    /**
     * One step.
     *
     * @param name   name of a feature or of a derived step
     * @param filter what must hold for what the step leads to; null if everything counts
     */
    public record Step(String name, @Nullable Condition filter) {
    }

    @Override
    public List<Object> of(EObject self, Evaluation run) {
        List<Object> reached = List.of(fromRow ? run.row() : self);
        for (Step step : steps) {
            Set<Object> next = new LinkedHashSet<>();
            for (Object from : reached) {
                take(step, (EObject) from, run, next);
            }
            reached = new ArrayList<>(next);
        }
        return reached;
    }

    private void take(Step step, EObject from, Evaluation run, Set<Object> next) {
        Condition filter = step.filter();
        for (Object value : names.values(from, step.name(), run.session())) {
            run.step();
            if (filter == null || filter.holds((EObject) value, run)) {
                next.add(value);
            }
        }
    }
}
