package org.actant.ui.elements;

import java.util.function.Predicate;
import org.actant.model.Element;

/**
 * A role of an event type.
 *
 * @param key      key in the ontology
 * @param label    name in the language of the user interface
 * @param required true if an event is incomplete without it
 * @param fits     what may fill it
 */
public record RoleInfo(String key, String label, boolean required, Predicate<Element> fits) {
}
