package org.actant.core.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/** Things with a key, in their order. Of several things with the same key the first is found. */
final class KeyTable<T> {

    private final List<T> all;
    private final Map<String, T> byKey;

    KeyTable(List<? extends T> things, Function<? super T, String> key) {
        all = List.copyOf(things);
        byKey = HashMap.newHashMap(all.size());
        for (T thing : all) {
            byKey.putIfAbsent(key.apply(thing), thing);
        }
    }

    List<T> all() {
        return all;
    }

    Optional<T> get(@Nullable String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
