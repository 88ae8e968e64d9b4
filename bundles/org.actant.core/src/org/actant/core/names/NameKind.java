package org.actant.core.names;

import java.util.Objects;

import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;

/**
 * A class with a type of the ontology: "Actor, Person".
 *
 * @param className name of the class
 * @param type      key of the type; empty if there is none
 */
record NameKind(String className, String type) {

    static NameKind of(Element element) {
        String type = switch (element) {
            case Entity entity -> entity.getType();
            case Event event -> event.getType();
            default -> null;
        };
        return new NameKind(element.eClass().getName(), Objects.requireNonNullElse(type, ""));
    }
}
