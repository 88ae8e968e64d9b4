package org.actant.query.binding;

import java.util.List;
import org.actant.query.evaluation.Condition;
import org.actant.query.evaluation.Values;
import org.actant.query.names.Target;
import org.actant.query.names.ValueType;

/**
 * A query whose names are known.
 *
 * @param target        what is asked for
 * @param condition     what must hold
 * @param columns       what is shown
 * @param keys          what the rows are sorted by; none: the order of the dossier
 * @param limit         how many rows there are at most
 * @param needsArticles whether all articles must be loaded
 */
public record BoundQuery(Target target, Condition condition, List<Column> columns, List<Key> keys, int limit,
        boolean needsArticles) {

    /**
     * A column.
     *
     * @param heading its heading
     * @param values  what stands in it
     * @param type    of what type that is
     */
    public record Column(String heading, Values values, ValueType type) {
    }

    /**
     * What rows are sorted by.
     *
     * @param values     the first of them counts
     * @param descending whether the largest comes first
     */
    public record Key(Values values, boolean descending) {
    }
}
