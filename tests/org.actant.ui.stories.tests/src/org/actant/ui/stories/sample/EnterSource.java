package org.actant.ui.stories.sample;

import org.actant.model.ActantPackage.Literals;
import org.actant.ui.text.gestures.Gesture;

/** Makes who is named in the text a source, and says through whom it reaches us. */
record EnterSource(Hands hands) {

    /** @param naming words that mention its actor */
    void enter(Node source, Node naming) {
        int[] words = naming.ranges().get(0);
        hands.editor().select(words[0], words[1]);
        hands.editor().press(Gesture.SOURCE);
        hands.editor().answer("", row -> row.value() == hands.desk().named(source.text("name")));
    }

    /** Fills in its form, when the sources that it reaches us through are there. */
    void form(Node source) {
        hands.desk().show(hands.desk().source(source.text("name")));
        hands.pick("Kind", Literals.SOURCE_KIND, source.text("kind"));
        hands.pick("Reliability", Literals.RELIABILITY, source.text("reliability"));
        source.texts("via")
                .forEach(via -> hands.inspector().choose("Add to Reaches us through", hands.gold().name(via)));
        source.texts("viaPossible")
                .forEach(via -> hands.inspector().choose("Add to Perhaps also through", hands.gold().name(via)));
    }
}
