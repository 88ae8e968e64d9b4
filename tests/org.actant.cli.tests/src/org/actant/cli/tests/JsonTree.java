package org.actant.cli.tests;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/** JSON as maps, lists and texts, to be compared: members in any order, lists in theirs. */
final class JsonTree {

    private JsonTree() {
    }

    static @Nullable Object read(@Nullable Path file) throws IOException {
        if (file == null) {
            throw new IOException("There is no such file.");
        }
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            return value(parser, parser.nextToken());
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new TreeMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    members.put(name, value(parser, parser.nextToken()));
                }
                return members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> values = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    values.add(value(parser, next));
                }
                return values;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return token + " " + parser.getText();
            }
        }
    }
}
