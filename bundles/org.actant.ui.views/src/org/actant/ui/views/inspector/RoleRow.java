package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.ontology.OntologyIndex;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.RoleDefinition;

/** A row in the list of who takes part in an event. */
sealed interface RoleRow {

    /** Somebody or something in a role. */
    record Filled(Participation participation) implements RoleRow {
    }

    /** A role that must be filled and is not. */
    record Waiting(String role) implements RoleRow {
    }

    /** The rows of an event: its participations, and the roles that its type requires and that wait for a filler. */
    static List<RoleRow> of(OntologyIndex index, Event event) {
        List<RoleRow> rows = new ArrayList<>();
        event.getParticipations().forEach(participation -> rows.add(new Filled(participation)));
        for (RoleDefinition role : index.roles(event.getType())) {
            if (role.getField() == null && count(event, role) < role.getMin()) {
                rows.add(new Waiting(role.getKey()));
            }
        }
        return rows;
    }

    /** The roles of an event that may have one more filler. */
    static List<RoleDefinition> open(OntologyIndex index, Event event) {
        return index.roles(event.getType()).stream().filter(role -> role.getField() == null
                && (role.getMax() < 0 || count(event, role) < role.getMax())).toList();
    }

    private static long count(Event event, RoleDefinition role) {
        return event.getParticipations().stream().filter(filled -> role.getKey().equals(filled.getRole())).count();
    }
}
