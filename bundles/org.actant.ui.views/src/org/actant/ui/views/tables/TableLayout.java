package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How somebody arranged a table: which columns are shown, in which order and how wide, by which column rows are sorted
 * and grouped. It is written as one line, in which columns that are unknown today are left out.
 *
 * @param columns    the columns that are shown, in their order; at least one
 * @param sort       key of the column by which rows are sorted; null if they are not
 * @param descending whether the last value comes first
 * @param group      key of the column by which rows are grouped; null if they are not
 */
public record TableLayout(List<Shown> columns, @Nullable String sort, boolean descending, @Nullable String group) {

    private static final String NONE = "-";

    /**
     * A column that is shown.
     *
     * @param key   key of the column
     * @param width its width in pixels
     */
    public record Shown(String key, int width) {
    }

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** That of a table that nobody arranged yet. */
    static TableLayout of(List<TableColumn> columns) {
        return new TableLayout(columns.stream().map(column -> new Shown(column.key(), column.width())).toList(), null,
                false, null);
    }

    /** The layout as one line. */
    String line() {
        StringBuilder line = new StringBuilder(sort == null ? NONE : sort).append(descending ? ":down " : ":up ")
                .append(group == null ? NONE : group);
        columns.forEach(shown -> line.append(' ').append(shown.key).append(':').append(shown.width));
        return line.toString();
    }

    /** Reads a line that was written before; what is wrong in it is as nobody arranged it. */
    static TableLayout parse(String line, List<TableColumn> columns) {
        String[] words = line.split(" ");
        if (words.length < 2) {
            return of(columns);
        }
        List<Shown> shown = new ArrayList<>();
        for (int i = 2; i < words.length; i++) {
            shown(words[i], columns).ifPresent(shown::add);
        }
        String[] order = words[0].split(":");
        return new TableLayout(shown.isEmpty() ? of(columns).columns : shown, known(order[0], columns),
                words[0].endsWith(":down"), known(words[1], columns));
    }

    private static Optional<Shown> shown(String word, List<TableColumn> columns) {
        int colon = word.indexOf(':');
        String key = colon < 0 ? word : word.substring(0, colon);
        String width = word.substring(colon + 1);
        return columns.stream().filter(column -> column.key().equals(key)).findFirst()
                .map(column -> new Shown(key, width.matches("[1-9]\\d{1,3}")
                        ? Integer.parseInt(width)
                        : column.width()));
    }

    private static @Nullable String known(String key, List<TableColumn> columns) {
        return columns.stream().map(TableColumn::key).filter(key::equals).findFirst().orElse(null);
    }
}
