package org.actant.ui.views.tables;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** Tells the headings by which column the rows are sorted, and sorts them when one is clicked. */
final class RowSort implements ISortModel {

    private final TableFeed feed;
    private final List<TableColumn> columns;

    RowSort(TableFeed feed, List<TableColumn> columns) {
        this.feed = feed;
        this.columns = columns;
    }

    private int sorted() {
        TableColumn sort = feed.rules().sort();
        return sort == null ? -1 : columns.indexOf(sort);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return sorted() < 0 ? List.of() : List.of(sorted());
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return column == sorted();
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        if (column != sorted()) {
            return SortDirectionEnum.NONE;
        }
        return feed.rules().descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return column == sorted() ? 0 : -1;
    }

    /** Not used: rows are sorted by the feed. */
    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    /** Not used: rows are sorted by the feed. */
    @Override
    public @Nullable Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        if (direction == SortDirectionEnum.NONE) {
            clear();
        } else {
            feed.setRules(feed.rules().sorted(columns.get(column), direction == SortDirectionEnum.DESC));
        }
    }

    @Override
    public void clear() {
        feed.setRules(feed.rules().sorted(null, false));
    }
}
