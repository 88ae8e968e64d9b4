package org.actant.query.evaluation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** What an expression yields for an object: elements and other objects, texts, numbers, truth values, literals. */
@FunctionalInterface
public interface Values {

    /** The values for {@code self}, each once, in the order of the model; empty if there are none. */
    List<Object> of(EObject self, Evaluation run);
}
