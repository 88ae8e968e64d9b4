package org.actant.core.names;

import java.util.ArrayList;
import java.util.List;

import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Name;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** By which names an element is found. */
public final class ElementNames {

    private ElementNames() {
    }

    /** The names of an entity, an event or a source, the main one first; what has no name goes by its label. */
    public static List<String> of(Element element) {
        List<String> names = new ArrayList<>(2);
        switch (element) {
            case Entity entity -> {
                add(names, entity.getName());
                for (Name name : entity.getNames()) {
                    add(names, name.getText());
                }
            }
            case Event event -> {
                add(names, event.getLabel());
                add(names, event.getType());
            }
            case Source source -> add(names, source.getName());
            default -> {
                // has no name of its own
            }
        }
        if (names.isEmpty()) {
            names.add(Labels.of(element));
        }
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.add(name);
        }
    }
}
