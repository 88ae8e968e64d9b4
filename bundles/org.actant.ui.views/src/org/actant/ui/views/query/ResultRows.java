package org.actant.ui.views.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.actant.model.Element;
import org.actant.query.Query.Column;
import org.actant.query.QueryRow;
import org.actant.query.evaluation.Order;

/** The rows of a result in the order in which they are shown. */
final class ResultRows {

    private final List<Column> columns;
    private final List<QueryRow> original;
    private List<QueryRow> shown;

    ResultRows(List<Column> columns, List<QueryRow> rows) {
        this.columns = columns;
        this.original = rows;
        this.shown = rows;
    }

    List<Column> columns() {
        return columns;
    }

    List<QueryRow> shown() {
        return shown;
    }

    /** Sorts by a column; rows without a value come last. */
    void sort(int column, boolean descending) {
        Comparator<Object> values = descending ? (left, right) -> Order.compare(right, left) : Order::compare;
        List<QueryRow> sorted = new ArrayList<>(original);
        sorted.sort((one, other) -> compare(one.cells().get(column), other.cells().get(column), values));
        shown = sorted;
    }

    private static int compare(List<Object> one, List<Object> other, Comparator<Object> values) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return values.compare(one.get(0), other.get(0));
    }

    /** The order of the query itself. */
    void unsort() {
        shown = original;
    }

    /** Where the rows of some elements stand now. */
    int[] indices(List<Element> elements) {
        Set<Element> wanted = new HashSet<>(elements);
        return IntStream.range(0, shown.size()).filter(index -> wanted.contains(shown.get(index).element())).toArray();
    }
}
