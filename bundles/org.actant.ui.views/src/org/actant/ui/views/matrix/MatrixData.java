package org.actant.ui.views.matrix;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Gives the widget the cells and headings of the matrix that is shown. */
final class MatrixData implements IDataProvider {

    private @Nullable ClaimsMatrix matrix;

    /** Gives another matrix; an empty one if it is null. */
    void show(@Nullable ClaimsMatrix wanted) {
        matrix = wanted;
    }

    /** The matrix; null if there is none. */
    @Nullable
    ClaimsMatrix matrix() {
        return matrix;
    }

    private ClaimsMatrix known() {
        ClaimsMatrix shown = matrix;
        if (shown == null) {
            throw new IllegalStateException();
        }
        return shown;
    }

    MatrixRow row(int row) {
        return known().rows().get(row);
    }

    MatrixCell cell(int column, int row) {
        return row(row).cell(known().sources().get(column));
    }

    String title(int column) {
        return ClaimsMatrix.title(known().sources().get(column));
    }

    @Override
    public Object getDataValue(int column, int row) {
        return cell(column, row).text();
    }

    @Override
    public void setDataValue(int column, int row, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        ClaimsMatrix shown = matrix;
        return shown == null ? 0 : shown.sources().size();
    }

    @Override
    public int getRowCount() {
        ClaimsMatrix shown = matrix;
        return shown == null ? 0 : shown.rows().size();
    }

    /** The names of the sources, in one row. */
    IDataProvider sourceTitles() {
        return new Titles(this::getColumnCount, () -> 1, this::title, true);
    }

    /** The names of the events, in one column. */
    IDataProvider eventTitles() {
        return new Titles(() -> 1, this::getRowCount, row -> row(row).title(), false);
    }

    /** What stands above the events. */
    IDataProvider corner() {
        return new Titles(() -> 1, () -> 1, index -> Messages.event, true);
    }

    /**
     * Headings.
     *
     * @param columns how many columns
     * @param rows    how many rows
     * @param titles  the heading at an index
     * @param across  whether they stand side by side
     */
    private record Titles(IntSupplier columns, IntSupplier rows, IntFunction<String> titles,
            boolean across) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return titles.apply(across ? column : row);
        }

        @Override
        public void setDataValue(int column, int row, @Nullable Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }
}
