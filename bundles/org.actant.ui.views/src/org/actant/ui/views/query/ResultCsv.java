package org.actant.ui.views.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actant.query.Query.Column;
import org.actant.query.QueryRow;

/**
 * Rows as comma-separated values (RFC 4180), the id first.
 *
 * @param columns their columns
 * @param rows    the rows
 */
record ResultCsv(List<Column> columns, List<QueryRow> rows) {

    private static final String LINE_END = "\r\n";

    String text() {
        Stream<String> headings = Stream.concat(Stream.of("id"), columns.stream().map(Column::heading));
        return Stream.concat(Stream.of(line(headings)), rows.stream().map(row -> line(cells(row))))
                .collect(Collectors.joining());
    }

    private static Stream<String> cells(QueryRow row) {
        return Stream.concat(Stream.of(String.valueOf(row.element().getId())),
                IntStream.range(0, row.cells().size()).mapToObj(row::text));
    }

    private static String line(Stream<String> cells) {
        return cells.map(ResultCsv::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
