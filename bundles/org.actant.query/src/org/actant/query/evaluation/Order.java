package org.actant.query.evaluation;

import org.eclipse.emf.common.util.Enumerator;

/**
 * The order of values: numbers by size, literals of an enum in the order of the model, everything else by its text
 * without regard to case and accents. Dates are texts in the form of ISO 8601, whose order is that of time; a month
 * stands for its beginning.
 */
public final class Order {

    private Order() {
    }

    /** Negative if {@code left} comes first, positive if {@code right} does. */
    public static int compare(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        if (left instanceof Enumerator one && right instanceof Enumerator other) {
            return Integer.compare(one.getValue(), other.getValue());
        }
        return FoldedText.of(CellText.of(left)).compareTo(FoldedText.of(CellText.of(right)));
    }
}
