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

    /** What was merged into the event: its rows follow. */
    record Merged(Event event) implements RoleRow {
    }

    /**
     * The rows of an event: its participations, the roles that its type requires and that wait for a filler, and the
     * participations of each event that it stands for.
     *
     * @param whole the event, then what it stands for
     */
    static List<RoleRow> of(OntologyIndex index, List<Event> whole) {
        Event event = whole.get(0);
        List<RoleRow> rows = new ArrayList<>();
        event.getParticipations().forEach(participation -> rows.add(new Filled(participation)));
        for (RoleDefinition role : index.roles(event.getType())) {
            if (role.getField() == null && count(whole, role) < role.getMin()) {
                rows.add(new Waiting(role.getKey()));
            }
        }
        for (Event merged : whole.subList(1, whole.size())) {
            if (!merged.getParticipations().isEmpty()) {
                rows.add(new Merged(merged));
                merged.getParticipations().forEach(participation -> rows.add(new Filled(participation)));
            }
        }
        return rows;
    }

    /** The roles of an event that may have one more filler. */
    static List<RoleDefinition> open(OntologyIndex index, Event event) {
        return index.roles(event.getType()).stream().filter(role -> role.getField() == null
                && (role.getMax() < 0 || count(List.of(event), role) < role.getMax())).toList();
    }

    private static long count(List<Event> whole, RoleDefinition role) {
        return whole.stream().flatMap(event -> event.getParticipations().stream())
                .filter(filled -> role.getKey().equals(filled.getRole())).count();
    }
}
