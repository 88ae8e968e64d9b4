package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.Anaphor;
import org.actant.model.Element;
import org.actant.ui.text.gestures.Gesture;

/** Says what words such as "this" take up, and whether that is certain. */
record EnterAnaphor(Hands hands) {

    void enter(Node anaphor) {
        hands.editor().mark(anaphor, () -> {
            hands.editor().press(Gesture.ANAPHOR);
            anaphor.texts("refersTo").forEach(id -> hands.editor().answer(hands.gold().name(id),
                    row -> row.value() == hands.element(id)));
            hands.editor().answer("", row -> !(row.value() instanceof Element));
        });
        List<Anaphor> all = hands.desk().article().getAnaphora();
        hands.made(anaphor, all.get(all.size() - 1));
        hands.show(anaphor);
        hands.inspector().check("certain", anaphor.is("certain"));
    }
}
