package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.ui.elements.RoleInfo;
import org.actant.ui.text.gestures.Gesture;

/** Fills the roles of an event: with words, with what no words say, and with other events. */
record EnterRoles(Hands hands) {

    void enter(Node event) {
        event.nodes("participations").forEach(filled -> fill(event, filled));
        hands.desk().show(element(event));
        event.texts("openRoles").forEach(role -> hands.inspector().choose("Add to Roles with others unnamed",
                hands.desk().types().role(event.text("type"), role)));
    }

    private void fill(Node event, Node filled) {
        hands.desk().show(element(event));
        boolean byWords = filled.has("evidence") && isEntity(filled);
        if (byWords) {
            goTo(hands.gold().get(filled.text("evidence")));
        }
        hands.editor().press(Gesture.FILL_ROLE);
        hands.editor().answer("", row -> ((RoleInfo) row.value()).key().equals(filled.text("role")));
        String filler = hands.gold().name(filled.text("filler"));
        hands.editor().answer(byWords ? "" : filler, row -> row.value() == hands.desk().named(filler));
        if (filled.has("evidence") && !byWords || filled.has("realis")) {
            details(event, filled);
        }
    }

    private boolean isEntity(Node filled) {
        return hands.gold().get(filled.text("filler")).has("class");
    }

    /** Selects words of one fragment; puts the caret into the last fragment of others. */
    private void goTo(Node evidence) {
        List<int[]> ranges = evidence.ranges();
        int[] last = ranges.get(ranges.size() - 1);
        hands.editor().select(ranges.size() == 1 ? last[0] : last[1] - 1, ranges.size() == 1 ? last[1] : last[1] - 1);
    }

    private void details(Node event, Node filled) {
        List<Participation> all = element(event).getParticipations();
        Participation made = all.get(all.size() - 1);
        hands.desk().show(element(event));
        hands.inspector().press("Details of " + made.getRole());
        if (filled.has("evidence")) {
            hands.inspector().check("implied", false);
            hands.inspector().choose("Add to Evidence", hands.gold().get(filled.text("evidence")).text("text"));
        }
        if (filled.has("realis")) {
            hands.inspector().toggle(hands.label(Literals.ACTUALITY, filled.node("realis").text("actuality")));
        }
    }

    private Event element(Node event) {
        Element element = hands.desk().named(event.text("label"));
        return (Event) element;
    }
}
