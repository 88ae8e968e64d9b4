package org.actant.ui.views.query;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actant.query.Query.Column;
import org.actant.query.QueryRow;
import org.actant.ui.views.Csv;

/**
 * Rows as comma-separated values, the id first.
 *
 * @param columns their columns
 * @param rows    the rows
 */
record ResultCsv(List<Column> columns, List<QueryRow> rows) {

    String text() {
        Csv csv = new Csv();
        csv.line(Stream.concat(Stream.of("id"), columns.stream().map(Column::heading)).toList());
        rows.forEach(row -> csv.line(cells(row)));
        return csv.text();
    }

    private static List<String> cells(QueryRow row) {
        return Stream.concat(Stream.of(String.valueOf(row.element().getId())),
                IntStream.range(0, row.cells().size()).mapToObj(row::text)).toList();
    }
}
