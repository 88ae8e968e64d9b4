package org.actant.ui.stories.sample;

import java.util.List;
import java.util.function.Consumer;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.gestures.Gesture;

/** Makes an event of its triggers, marks the words that signal how far it holds, and fills in its form. */
record EnterEvent(Hands hands) {

    /** Enters the type, the label and the first trigger only. */
    void first(Node event) {
        words(event, event.nodes("triggers").subList(0, 1), List.of());
    }

    /** Enters the type, the label and words. */
    void words(Node event, List<Node> triggers, List<Node> cues) {
        hands.editor().mark(triggers.get(0), () -> {
            hands.editor().press(Gesture.NEW_EVENT);
            hands.editor().answer("", row -> row.value() instanceof TypeInfo type
                    && type.key().equals(event.text("type")));
            hands.editor().answer(event.text("label"), row -> true);
        });
        triggers.subList(1, triggers.size()).forEach(trigger -> hands.editor().mark(trigger, () -> {
            hands.editor().press(Gesture.LINK_EVENT);
            hands.editor().answer(event.text("label"), row -> row.value() == hands.element(event.text("id")));
        }));
        ofTheEvent(event, cues, cue -> hands.editor().press(Gesture.CUE));
        triggers.forEach(new EnterAnchor(hands)::enter);
    }

    private void ofTheEvent(Node event, List<Node> all, Consumer<Node> gesture) {
        all.forEach(words -> {
            hands.show(event);
            hands.editor().mark(words, () -> gesture.accept(words));
        });
    }

    /** Fills in its form; its roles are filled elsewhere. */
    void form(Node event) {
        hands.show(event);
        if (event.has("mode")) {
            hands.inspector().pick("Mode", mode(event));
        }
        if (event.has("place")) {
            hands.inspector().choose("Choose: Place", hands.element(event.text("place")));
            hands.inspector().check("not in the words", event.is("placeImplied"));
        }
        new EnterRealis(hands).enterByKey(event.node("realis"));
        event.nodes("codings").forEach(new EnterCodes(hands)::enterCoding);
        hands.choose("Add to May be the same as or part of it", event, "bridging");
        hands.note(event);
        List<Node> qualifiers = event.nodes("qualifiers");
        ofTheEvent(event, qualifiers, qualifier -> {
            String aspect = hands.label(Literals.QUALIFIER_ASPECT, qualifier.text("aspect"));
            hands.editor().press(Gesture.QUALIFY);
            hands.editor().answer("", row -> row.label().equals(aspect));
        });
        qualifiers.forEach(new EnterAnchor(hands)::enter);
        new EnterTimes(hands).enter(event);
    }

    /** What the mode of an event is called. */
    private String mode(Node event) {
        return hands.desk().types().modes(event.text("type")).stream()
                .filter(mode -> mode.value().equals(event.text("mode"))).findFirst().orElseThrow().label();
    }
}
