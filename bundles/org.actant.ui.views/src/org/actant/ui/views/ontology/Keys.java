package org.actant.ui.views.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Several keys as a text, with commas between them. */
final class Keys {

    private Keys() {
    }

    /** The keys in a text, each once, in their order. */
    static List<String> of(String text) {
        return Arrays.stream(text.split("[,;\\s]+")).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** The text of some keys. */
    static String text(List<?> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
