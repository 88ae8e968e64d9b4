package org.actant.ui.views.tables;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.actant.model.Element;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which rows a table shows, in which order, in which groups.
 *
 * @param filters    what the texts of columns contain, without regard to case
 * @param sort       the column by which rows are sorted; null for the order of the dossier
 * @param descending whether the last value comes first
 * @param group      the column by which rows are grouped; null if they are not
 */
public record RowRules(Map<TableColumn, String> filters, @Nullable TableColumn sort, boolean descending,
        @Nullable TableColumn group) {

    /** All rows in the order of the dossier. */
    public static final RowRules NONE = new RowRules(Map.of(), null, false, null);

    private static final Collator COLLATOR = Collator.getInstance();

    public RowRules {
        filters = Map.copyOf(filters);
    }

    /** Those with another filter of a column; none if it is empty. */
    public RowRules filtered(TableColumn column, String text) {
        Map<TableColumn, String> changed = new HashMap<>(filters);
        if (text.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, text.strip().toLowerCase(Locale.ROOT));
        }
        return new RowRules(changed, sort, descending, group);
    }

    /** Those with another order. */
    public RowRules sorted(@Nullable TableColumn column, boolean down) {
        return new RowRules(filters, column, down, group);
    }

    /** Those with other groups. */
    public RowRules grouped(@Nullable TableColumn column) {
        return new RowRules(filters, sort, descending, column);
    }

    /** Whether the filters let an element through. */
    boolean let(Element element) {
        for (Entry<TableColumn, String> filter : filters.entrySet()) {
            if (!filter.getKey().text(element).toLowerCase(Locale.ROOT).contains(filter.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What the row of an element is sorted by, as the model stands now. */
    RowKey key(Element element, long place) {
        TableColumn groups = group;
        TableColumn sorts = sort;
        Object value = groups == null ? null : groups.value().apply(element);
        String title = groups == null || value == null ? "" : groups.words().apply(value);
        return new RowKey(element, comparable(value), title,
                sorts == null ? null : comparable(sorts.value().apply(element)), place);
    }

    private static @Nullable Object comparable(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Enumerator
                ? value
                : COLLATOR.getCollationKey(value.toString());
    }

    /** The order of rows. */
    Comparator<RowKey> order() {
        boolean down = descending;
        return (one, other) -> RowKey.compare(one, other, down);
    }

    /** Whether rows may come, go or move while nothing near them changed. */
    boolean follow() {
        TableColumn groups = group;
        TableColumn sorts = sort;
        return groups != null && groups.follows() || sorts != null && sorts.follows()
                || filters.keySet().stream().anyMatch(TableColumn::follows);
    }
}
