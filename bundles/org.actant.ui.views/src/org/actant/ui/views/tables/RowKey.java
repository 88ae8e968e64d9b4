package org.actant.ui.views.tables;

import java.text.CollationKey;
import org.actant.model.Element;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row with what it is sorted by, taken from the model once, so that rows are sorted without it.
 *
 * @param element the element
 * @param group   value of the column by which the table is grouped; null if it has none, or the table is not grouped
 * @param title   how that value is written
 * @param sort    value of the column by which the table is sorted; null if it has none, or the table is not sorted
 * @param place   its place in the dossier; no two are equal
 */
record RowKey(Element element, @Nullable Object group, String title, @Nullable Object sort, long place) {

    /** Whether both are in one group. */
    boolean isGroupedWith(RowKey other) {
        return title.equals(other.title);
    }

    /** By group, then by value, then by place; nothing comes last in either direction. */
    static int compare(RowKey one, RowKey other, boolean descending) {
        int groups = compare(one.group, other.group, false);
        if (groups == 0) {
            groups = one.title.compareTo(other.title);
        }
        if (groups != 0) {
            return groups;
        }
        int values = compare(one.sort, other.sort, descending);
        return values != 0 ? values : Long.compare(one.place, other.place);
    }

    private static int compare(@Nullable Object one, @Nullable Object other, boolean descending) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return descending ? order(other, one) : order(one, other);
    }

    private static int order(Object one, Object other) {
        if (one instanceof Number left && other instanceof Number right) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        if (one instanceof Enumerator left && other instanceof Enumerator right) {
            return Integer.compare(left.getValue(), right.getValue());
        }
        return ((CollationKey) one).compareTo((CollationKey) other);
    }
}
