package org.actant.ui.views.tables;

import java.util.List;
import java.util.stream.Stream;
import org.actant.model.Element;
import org.actant.ui.views.Csv;

/**
 * Rows of a table as comma-separated values, the id first.
 *
 * @param columns  the columns that are written
 * @param elements the elements of the rows
 */
record RowCsv(List<TableColumn> columns, List<Element> elements) {

    String text() {
        Csv csv = new Csv();
        csv.line(Stream.concat(Stream.of("id"), columns.stream().map(TableColumn::title)).toList());
        for (Element element : elements) {
            csv.line(Stream.concat(Stream.of(String.valueOf(element.getId())),
                    columns.stream().map(column -> column.text(element))).toList());
        }
        return csv.text();
    }
}
