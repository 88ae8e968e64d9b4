package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.ui.elements.RoleInfo;
import org.actant.ui.text.gestures.Gesture;

/** Fills the roles of an event: with words, with what no words say, and with words that stand for nothing else. */
record EnterRoles(Hands hands) {

    void enter(Node event) {
        event.nodes("participations").forEach(filled -> fill(event, filled));
        hands.show(event);
        event.texts("openRoles").forEach(role -> hands.inspector().choose("Add to Roles with others unnamed",
                hands.desk().types().role(event.text("type"), role)));
    }

    private void fill(Node event, Node filled) {
        hands.show(event);
        if (filled.has("literal")) {
            hands.editor().goTo(filled.node("literal"));
            ask(filled);
            hands.editor().answer("", row -> !(row.value() instanceof Element || row.value() instanceof String));
        } else {
            boolean byWords = filled.has("evidence") && isShown(filled);
            if (byWords) {
                hands.editor().goTo(hands.gold().get(filled.text("evidence")));
            }
            ask(filled);
            Element filler = hands.element(filled.text("filler"));
            hands.editor().answer(byWords ? "" : hands.gold().name(filled.text("filler")),
                    row -> row.value() == filler);
            details(event, filled, byWords);
        }
    }

    /** Words of one fragment are selected; into others the caret is put, which is in nothing else if an entity is meant. */
    private boolean isShown(Node filled) {
        return hands.gold().get(filled.text("evidence")).ranges().size() == 1
                || "entities".equals(hands.gold().list(filled.text("filler")));
    }

    private void ask(Node filled) {
        hands.editor().press(Gesture.FILL_ROLE);
        hands.editor().answer("", row -> ((RoleInfo) row.value()).key().equals(filled.text("role")));
    }

    private void details(Node event, Node filled, boolean byWords) {
        boolean unshown = filled.has("evidence") && !byWords;
        if (!unshown && !filled.has("realis")) {
            return;
        }
        List<Participation> all = ((Event) hands.element(event.text("id"))).getParticipations();
        Participation made = all.get(all.size() - 1);
        hands.show(event);
        hands.inspector().press("Details of " + made.getRole());
        if (unshown) {
            hands.inspector().check("implied", false);
            hands.inspector().choose("Add to Evidence", hands.element(filled.text("evidence")));
        }
        if (filled.has("realis")) {
            hands.inspector().check(hands.label(Literals.ACTUALITY, filled.node("realis").text("actuality")), true);
        }
    }
}
