package org.actant.ui.stories.sample;

import java.util.Map;
import org.actant.ui.text.gestures.Gesture;

/** Ties words to actors, places, items and times; each becomes one when it is met first. */
record EnterWords(Hands hands) {

    private static final Map<String, Gesture> KEYS = Map.of("Actor", Gesture.LINK_ACTOR, "Place", Gesture.LINK_PLACE,
            "Item", Gesture.LINK_ITEM, "TimeExpression", Gesture.LINK_TIME);

    /** Enters a mention. */
    void mention(Node entity, Node mention) {
        String name = entity.text("name");
        boolean known = hands.desk().knows(name);
        hands.editor().mark(mention, () -> {
            hands.editor().press(KEYS.get(entity.text("class")));
            hands.editor().answer(name, row -> known ? row.value() == hands.desk().named(name) : true);
        });
        if (!known) {
            type(entity);
        }
    }

    private void type(Node entity) {
        hands.desk().show(hands.desk().named(entity.text("name")));
        String label = hands.desk().types().types(hands.desk().named(entity.text("name")).eClass()).stream()
                .filter(type -> type.value().equals(entity.text("type"))).findFirst().orElseThrow().label();
        hands.inspector().choose("Choose: Type", label);
    }
}
