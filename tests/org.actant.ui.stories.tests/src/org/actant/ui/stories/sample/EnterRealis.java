package org.actant.ui.stories.sample;

import java.util.Map;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.text.gestures.Gesture;

/** Says of what is selected in which world it holds. */
record EnterRealis(Hands hands) {

    private static final Map<String, Gesture> ACTUALITY = Map.of("ACT", Gesture.ACTUAL, "UNC", Gesture.UNCERTAIN, "HYP",
            Gesture.HYPOTHETICAL, "GEN", Gesture.GENERIC);

    /** Enters the realis of an event, its actuality with the key of the editor. */
    void enterByKey(Node realis) {
        hands.editor().press(ACTUALITY.get(realis.text("actuality")));
        enterRest(realis);
    }

    /** Enters it in the inspector. */
    void enter(Node realis) {
        hands.inspector().check(hands.label(Literals.ACTUALITY, realis.text("actuality")), true);
        enterRest(realis);
    }

    private void enterRest(Node realis) {
        if (realis.has("polarity")) {
            hands.inspector().check(hands.label(Literals.POLARITY, realis.text("polarity")), true);
        }
        hands.pick("Volition", Literals.VOLITION, realis, "volition");
        hands.pick("Phase", Literals.PHASE, realis, "phase");
        hands.pick("Degree", Literals.DEGREE, realis, "degree");
        hands.pick("Once they hold", Literals.ACTUALITY, realis, "givenParent");
        hands.choose("Add to Depends on", realis, "relativeTo");
        for (Node reading : realis.nodes("alternatives")) {
            hands.inspector().press("Add to Other readings");
            hands.pick("Actuality", Literals.ACTUALITY, reading, "actuality");
        }
    }
}
