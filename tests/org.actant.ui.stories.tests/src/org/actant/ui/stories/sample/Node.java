package org.actant.ui.stories.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object of a JSON file.
 *
 * @param members its members: texts, numbers as texts, truth values, lists, maps, nulls
 */
record Node(Map<String, @Nullable Object> members) {

    /** The object of a whole file. */
    static Node read(Path file) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            return of(Objects.requireNonNull(value(parser, parser.nextToken())));
        }
    }

    @SuppressWarnings("unchecked")
    static Node of(Object map) {
        return new Node((Map<String, @Nullable Object>) map);
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new TreeMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    members.put(name, value(parser, parser.nextToken()));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> values = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    values.add(value(parser, next));
                }
                yield values;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> parser.getText();
        };
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    /** A text or a number; empty if there is none. */
    String text(String name) {
        return Objects.toString(members.get(name), "");
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    Node node(String name) {
        return of(Objects.requireNonNull(members.get(name), name));
    }

    /** The objects of a list; none if there is no list. */
    List<Node> nodes(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(each -> of(each)).toList()
                : List.of();
    }

    /** The texts of a list; none if there is no list. */
    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /** The ranges of an anchor, each begin and end in UTF-16 code units. */
    List<int[]> ranges() {
        List<int[]> ranges = new ArrayList<>();
        for (Object range : (List<?>) Objects.requireNonNull(members.get("ranges"))) {
            int[] bounds = ((List<?>) range).stream().mapToInt(bound -> Integer.parseInt((String) bound)).toArray();
            ranges.add(bounds);
        }
        return ranges;
    }
}
