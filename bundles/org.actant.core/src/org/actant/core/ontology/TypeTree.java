package org.actant.core.ontology;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Types with their ancestors. Types that are their own ancestor do no harm: the way up ends where it would come round.
 */
final class TypeTree<T> {

    private final KeyTable<T> types;
    private final Map<String, Set<String>> lines = new HashMap<>();

    TypeTree(List<? extends T> types, Function<? super T, String> key, Function<? super T, String> parent) {
        this.types = new KeyTable<>(types, key);
        for (T type : this.types.all()) {
            lines.computeIfAbsent(key.apply(type), start -> line(start, parent));
        }
    }

    List<T> all() {
        return types.all();
    }

    Optional<T> get(@Nullable String key) {
        return types.get(key);
    }

    /** Keys of the type and of its ancestors, the type itself first; an unknown type has none. */
    Set<String> line(@Nullable String key) {
        return lines.getOrDefault(key, Set.of());
    }

    /** The first answer on the way from the type up to its last ancestor. */
    <R> Optional<R> firstUp(@Nullable String key, Function<? super T, Optional<R>> question) {
        return line(key).stream().flatMap(step -> types.get(step).stream()).map(question).flatMap(Optional::stream)
                .findFirst();
    }

    private Set<String> line(String start, Function<? super T, String> parent) {
        Set<String> line = new LinkedHashSet<>();
        Optional<T> type = types.get(start);
        String key = start;
        while (type.isPresent() && line.add(key)) {
            key = parent.apply(type.get());
            type = types.get(key);
        }
        return Collections.unmodifiableSet(line);
    }
}
