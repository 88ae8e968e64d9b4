package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.model.Dossier;
import org.actant.model.Event;

/**
 * A mode of an event type.
 *
 * @param type key of the event type
 * @param key  key of the mode
 */
public record ModeRef(String type, String key) {

    /** The events of the type that happen in the mode: what an edit of it concerns. */
    public List<Event> events(Dossier dossier) {
        return dossier.getEvents().stream()
                .filter(event -> type.equals(event.getType()) && key.equals(event.getMode())).toList();
    }
}
