package org.actant.core.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/** The names of elements, one table for each kind. Belongs to one thread at a time. */
final class NameTables {

    private final Map<NameKind, NameTable> tables = new HashMap<>();
    private final Map<Element, NamedElement> named = new IdentityHashMap<>();
    private long serial;

    /** Tables of names that are there at first. */
    static NameTables of(List<Snapshot> first) {
        NameTables made = new NameTables();
        FormMaker maker = new FormMaker();
        for (Snapshot each : first) {
            NamedElement named = made.named(each, maker);
            if (named != null) {
                made.tables.computeIfAbsent(named.kind(), key -> new NameTable(named)).add(named);
            }
        }
        made.tables.values().forEach(NameTable::settle);
        return made;
    }

    /** What must be known of an element to prepare its names on another thread. */
    record Snapshot(Element element, NameKind kind, List<String> names) {

        static Snapshot of(Element element) {
            return new Snapshot(element, NameKind.of(element), ElementNames.of(element));
        }
    }

    /** An element has these names from now on; with none of them it is forgotten. */
    void put(Snapshot snapshot) {
        remove(snapshot.element);
        NamedElement made = named(snapshot, new FormMaker());
        if (made != null) {
            tables.computeIfAbsent(made.kind(), key -> settled(made)).add(made);
        }
    }

    private @Nullable NamedElement named(Snapshot snapshot, FormMaker maker) {
        List<NameForms> forms = snapshot.names.stream().map(maker::forms).filter(form -> !form.isEmpty()).distinct()
                .toList();
        if (forms.isEmpty()) {
            return null;
        }
        NamedElement made = new NamedElement(snapshot.element, forms, snapshot.kind, serial++);
        named.put(snapshot.element, made);
        return made;
    }

    private static NameTable settled(NamedElement first) {
        NameTable made = new NameTable(first);
        made.settle();
        return made;
    }

    void remove(Element element) {
        NamedElement known = named.remove(element);
        NameTable table = known == null ? null : tables.get(known.kind());
        if (known != null && table != null) {
            table.remove(known);
            if (table.isEmpty()) {
                tables.remove(known.kind());
            }
        }
    }

    @Nullable
    NamedElement of(Element element) {
        return named.get(element);
    }

    int size() {
        return named.size();
    }

    /** The tables of which an element meets a condition. */
    Collection<NameTable> where(Predicate<Element> kinds) {
        List<NameTable> found = new ArrayList<>();
        for (NameTable table : tables.values()) {
            if (kinds.test(table.first().element())) {
                found.add(table);
            }
        }
        return found;
    }
}
