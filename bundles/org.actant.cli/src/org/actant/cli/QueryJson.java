package org.actant.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.actant.query.Query.Column;
import org.actant.query.QueryRow;
import org.actant.query.evaluation.CellText;

/** Prints the result of a query as JSON: an object a row, an array where there may be several values. */
final class QueryJson {

    private final PrintStream out;

    QueryJson(PrintStream out) {
        this.out = out;
    }

    void print(List<Column> columns, List<QueryRow> rows) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            for (QueryRow row : rows) {
                json.writeStartObject();
                json.writeStringField("id", row.element().getId());
                json.writeStringField("class", row.element().eClass().getName());
                for (int i = 0; i < columns.size(); i++) {
                    json.writeFieldName(columns.get(i).heading());
                    cell(json, columns.get(i), row.cells().get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }

    private static void cell(JsonGenerator json, Column column, List<Object> values) throws IOException {
        if (column.many()) {
            json.writeStartArray();
            for (Object value : values) {
                value(json, value);
            }
            json.writeEndArray();
        } else if (values.isEmpty()) {
            json.writeNull();
        } else {
            value(json, values.get(0));
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(CellText.of(value));
        }
    }
}
