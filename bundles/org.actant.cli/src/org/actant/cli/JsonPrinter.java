package org.actant.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Prints tables and counts as JSON. */
final class JsonPrinter {

    private final PrintStream out;

    JsonPrinter(PrintStream out) {
        this.out = out;
    }

    void print(List<Map<String, String>> rows) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartArray();
            for (Map<String, String> row : rows) {
                json.writeStartObject();
                for (Map.Entry<String, String> cell : row.entrySet()) {
                    json.writeStringField(cell.getKey(), cell.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }

    void print(Map<String, Integer> counts) throws IOException {
        try (JsonGenerator json = generator()) {
            json.writeStartObject();
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
        }
        out.println();
    }

    private JsonGenerator generator() throws IOException {
        return new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
