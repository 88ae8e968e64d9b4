package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.text.gestures.Gesture;

/** Makes who is named in the text a source, and says through whom it reaches us. */
record EnterSource(Hands hands) {

    /**
     * Makes it of its actor: of words that mention it; if the text does not speak of it, the first claim does.
     *
     * @param naming words that mention its actor
     */
    void enter(Node source, List<Node> naming) {
        if (!naming.isEmpty()) {
            hands.editor().goTo(naming.get(0));
            hands.editor().press(Gesture.SOURCE);
            hands.editor().answer("", row -> row.value() == hands.desk().named(source.text("name")));
        }
    }

    /** Fills in its form, when the sources that it reaches us through are there. */
    void form(Node source) {
        hands.show(source);
        hands.pick("Kind", Literals.SOURCE_KIND, source, "kind");
        hands.pick("Reliability", Literals.RELIABILITY, source, "reliability");
        hands.choose("Add to Reaches us through", source, "via");
        hands.choose("Add to Perhaps also through", source, "viaPossible");
    }
}
