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

    /** An element has these names from now on; with none of them it is forgotten. */
    void put(Element element, NameKind kind, List<String> names) {
        remove(element);
        List<NameForms> forms = names.stream().map(NameForms::of).filter(form -> !form.isEmpty()).distinct().toList();
        if (!forms.isEmpty()) {
            NamedElement made = new NamedElement(element, forms, kind, serial++);
            named.put(element, made);
            tables.computeIfAbsent(kind, key -> new NameTable(made)).add(made);
        }
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
