package org.actant.ui.stories.sample;

import java.util.Map;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.ui.text.gestures.Gesture;

/** Fills in the frame of an event: mode, place, times, realis, codings. */
record EnterFrame(Hands hands) {

    private static final Map<String, Gesture> ACTUALITY = Map.of("ACT", Gesture.ACTUAL, "UNC", Gesture.UNCERTAIN, "HYP",
            Gesture.HYPOTHETICAL, "GEN", Gesture.GENERIC);
    private static final String TIMES = "Times";

    void enter(Node event) {
        Element element = hands.desk().named(event.text("label"));
        hands.desk().show(element);
        if (event.has("mode")) {
            hands.inspector().pick("Mode", new EnterEvent(hands).mode(event));
        }
        if (event.has("place")) {
            hands.inspector().choose("Choose: Place", hands.gold().name(event.text("place")));
            hands.inspector().check("not in the words", event.is("placeImplied"));
        }
        realis(event.node("realis"));
        event.nodes("codings").forEach(this::coding);
        times(event);
    }

    /** Enters when it happens. */
    void times(Node event) {
        for (Node time : event.nodes("times")) {
            hands.desk().show(hands.desk().named(event.text("label")));
            time(time);
        }
    }

    private void realis(Node realis) {
        hands.editor().press(ACTUALITY.get(realis.text("actuality")));
        hands.pick("Volition", Literals.VOLITION, realis.text("volition"));
        hands.pick("Phase", Literals.PHASE, realis.text("phase"));
        hands.pick("Degree", Literals.DEGREE, realis.text("degree"));
        hands.depend(realis);
    }

    private void coding(Node coding) {
        String start = coding.text("scheme") + "  " + coding.text("code");
        String mode = coding.has("mode") ? " \u00b7 " + coding.text("mode") : "";
        if (hands.desk().types().index().scheme(coding.text("scheme"))
                .filter(scheme -> scheme.codes().stream().anyMatch(code -> code.getCode().equals(coding.text("code"))))
                .isPresent()) {
            hands.inspector().choose("Add to Codings", start, row -> (row.equals(start + mode)
                    || row.startsWith(start + "  "))
                    && (mode.isEmpty() ? !row.contains(" \u00b7 ") : row.endsWith(mode)));
        } else {
            hands.inspector().invent("Add to Codings", coding.text("scheme"), coding.text("code"));
        }
        hands.inspector().press("Details of Code");
        if (coding.has("contexts")) {
            hands.inspector().write("Contexts", String.join(", ", coding.texts("contexts")));
        }
        if (coding.has("auxiliary")) {
            hands.pick("Differs because", Literals.CODING_AUXILIARY, coding.text("auxiliary"));
        }
        if (coding.has("base")) {
            hands.inspector().write("Code if it happens", coding.text("base"));
        }
        hands.inspector().check("in doubt", coding.is("uncertain"));
    }

    private void time(Node time) {
        hands.inspector().press("Add to " + TIMES);
        hands.inspector().press("Details of " + TIMES);
        if (time.has("value")) {
            hands.inspector().write("Value", time.text("value"));
        }
        hands.pick("Relation", Literals.TIME_RELATION, time.text("relation"));
        String anchor = time.text("anchor");
        hands.inspector().choose("Choose: Relative to",
                "DCT".equals(anchor) ? Labels.of(hands.desk().article()) : hands.gold().name(anchor));
        if (time.has("expression")) {
            hands.inspector().choose("Add to Evidence", hands.gold().get(time.text("expression")).text("text"));
        }
    }
}
