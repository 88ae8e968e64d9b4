package org.actant.ui.stories.sample;

import java.util.Arrays;
import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.gestures.Gesture;

/** Makes an event of its triggers, and marks the words that signal how far it holds. */
record EnterEvent(Hands hands) {

    /** Enters the type, the label and the first trigger only. */
    void first(Node event) {
        hands.editor().mark(event.nodes("triggers").get(0), () -> {
            hands.editor().press(Gesture.NEW_EVENT);
            hands.editor().answer("", row -> row.value() instanceof TypeInfo type
                    && type.key().equals(event.text("type")));
            hands.editor().answer(event.text("label"), row -> true);
        });
    }

    /** Enters its words. */
    void words(Node event) {
        first(event);
        List<Node> triggers = event.nodes("triggers");
        triggers.subList(1, triggers.size()).forEach(trigger -> hands.editor().mark(trigger, () -> {
            hands.editor().press(Gesture.LINK_EVENT);
            hands.editor().answer(event.text("label"), row -> row.value() == element(event));
        }));
        for (Node cue : event.nodes("cues")) {
            hands.desk().show(element(event));
            hands.editor().mark(cue, () -> hands.editor().press(Gesture.CUE));
        }
        triggers.forEach(this::details);
    }

    /** Corrects the form that was guessed, and says what is in doubt. */
    private void details(Node trigger) {
        hands.desk().show(hands.desk().article().getMentions().stream()
                .filter(mention -> same(trigger, mention.getRanges().toString())).findFirst().orElseThrow());
        hands.pick("Form", Literals.MENTION_FORM, trigger.text("kind"));
        if (trigger.has("reading")) {
            hands.inspector().write("Reading", trigger.text("reading"));
        }
        if (trigger.has("doubt")) {
            hands.pick("Doubt", Literals.DOUBT, trigger.text("doubt"));
            hands.pick("Reason", Literals.DOUBT_REASON, trigger.text("doubtReason"));
        }
    }

    private static boolean same(Node anchor, String ranges) {
        return TextRanges.of(anchor.ranges().stream().flatMapToInt(Arrays::stream).toArray())
                .toString().equals(ranges);
    }

    private Element element(Node event) {
        return hands.desk().named(event.text("label"));
    }

    /** What the mode of an event is called. */
    String mode(Node event) {
        return hands.desk().types().modes(event.text("type")).stream()
                .filter(mode -> mode.value().equals(event.text("mode"))).findFirst().orElseThrow().label();
    }
}
