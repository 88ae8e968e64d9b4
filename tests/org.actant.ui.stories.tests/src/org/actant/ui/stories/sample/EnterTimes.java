package org.actant.ui.stories.sample;

import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;

/** Says when an event happens, what a time expression means, and for which time a claim holds. */
record EnterTimes(Hands hands) {

    /** Enters when an event happens, and the words that say so. */
    void enter(Node event) {
        for (Node time : event.nodes("times")) {
            hands.show(event);
            hands.inspector().press("Add to Times");
            hands.inspector().press("Details of Times");
            meaning(time);
            if (time.has("expression")) {
                hands.inspector().choose("Add to Evidence", hands.element(time.text("expression")));
            }
        }
    }

    /** Enters a value, and how it lies to what. */
    void meaning(Node time) {
        hands.write("Value", time, "value");
        hands.pick("Relation", Literals.TIME_RELATION, time, "relation");
        String anchor = time.text("anchor");
        if ("DCT".equals(anchor)) {
            hands.inspector().choose("Choose: Relative to", Labels.of(hands.desk().article()));
        } else if (!anchor.isEmpty()) {
            hands.inspector().choose("Choose: Relative to", hands.element(anchor));
        }
    }
}
