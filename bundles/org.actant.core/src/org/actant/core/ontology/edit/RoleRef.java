package org.actant.core.ontology.edit;

import java.util.List;
import java.util.Optional;
import org.actant.core.session.Edit;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;

/**
 * A role of an event type.
 *
 * @param type key of the event type
 * @param key  key of the role
 */
public record RoleRef(String type, String key) {

    /** The type that has the role. */
    public TypeRef event() {
        return new TypeRef(TypeKind.EVENT, type);
    }

    /** The role in a type. */
    public Optional<RoleDefinition> in(EventType event) {
        return event.getRoles().stream().filter(role -> key.equals(role.getKey())).findFirst();
    }

    /** Who fills the role in events of the type: what an edit of it concerns. */
    public List<Participation> uses(Dossier dossier) {
        return dossier.getEvents().stream().filter(event -> type.equals(event.getType()))
                .map(Event::getParticipations).flatMap(List::stream)
                .filter(participation -> key.equals(participation.getRole())).toList();
    }

    /** The events of the type that have the role: filled, or marked as not filled completely. */
    public List<Event> events(Dossier dossier) {
        return dossier.getEvents().stream().filter(event -> type.equals(event.getType()))
                .filter(event -> event.getOpenRoles().contains(key) || event.getParticipations().stream()
                        .anyMatch(participation -> key.equals(participation.getRole())))
                .toList();
    }

    /**
     * The role to be edited.
     *
     * @throws IllegalArgumentException if there is no such role; the message is meant for the user
     */
    RoleDefinition require(OwnCopy own, Edit edit) {
        return in((EventType) event().require(own, edit))
                .orElseThrow(() -> new IllegalArgumentException(Messages.bind(Messages.noRole, key, type)));
    }
}
