package org.actant.ui.text.types;

import java.util.List;
import java.util.function.Predicate;

import org.actant.model.Element;
import org.actant.model.Event;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/** What the editor asks the ontology of a dossier. */
public interface TypeCatalog {

    /**
     * A type of entities or events.
     *
     * @param key    key in the ontology
     * @param label  name in the language of the user interface
     * @param letter letter that chooses it; null if it has none
     * @param colour readable on light and dark ground
     */
    record TypeInfo(String key, String label, @Nullable String letter, RGB colour) {
    }

    /**
     * A role of an event type.
     *
     * @param key      key in the ontology
     * @param label    name in the language of the user interface
     * @param required true if an event is incomplete without it
     * @param fits     what may fill it
     */
    record RoleInfo(String key, String label, boolean required, Predicate<Element> fits) {
    }

    /** The type of an element; for what has no type or an unknown one, its key and a neutral colour. */
    TypeInfo of(Element element);

    /** The types of which new entities of a class can be, the most usual first. */
    List<TypeInfo> entityTypes(EClass kind);

    /** The types of which new events can be. */
    List<TypeInfo> eventTypes();

    /** The roles of an event, in the order of the ontology. */
    List<RoleInfo> roles(Event event);
}
