package org.actant.ui.stories.sample;

import java.util.List;
import java.util.Map;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.ui.text.gestures.Gesture;

/** Ties words to actors, places, items and times, which become such when they are met first, and fills in their forms. */
record EnterEntity(Hands hands) {

    private static final Map<String, Gesture> KEYS = Map.of("Actor", Gesture.LINK_ACTOR, "Place", Gesture.LINK_PLACE,
            "Item", Gesture.LINK_ITEM, "TimeExpression", Gesture.LINK_TIME);

    /**
     * Enters a name, a type and words.
     *
     * @param mentions the words; if there are none, the text does not speak of it: some word is taken and given back
     */
    void words(Node entity, List<Node> mentions) {
        EnterAnchor anchors = new EnterAnchor(hands);
        mentions.forEach(mention -> hands.editor().mark(mention, () -> link(entity)));
        if (mentions.isEmpty()) {
            hands.editor().select(0, 1);
            link(entity);
            hands.editor().press(Gesture.DELETE_SPAN);
        }
        type(entity);
        mentions.forEach(anchors::enter);
    }

    private void link(Node entity) {
        String name = entity.text("name");
        boolean known = hands.desk().knows(name);
        hands.editor().press(KEYS.get(entity.text("class")));
        hands.editor().answer(name, row -> known ? row.value() == hands.desk().named(name) : true);
    }

    private void type(Node entity) {
        Element element = hands.element(entity.text("id"));
        hands.desk().show(element);
        String label = hands.desk().types().types(element.eClass()).stream()
                .filter(type -> type.value().equals(entity.text("type"))).findFirst().orElseThrow().label();
        hands.inspector().choose("Choose: Type", label);
    }

    /** Fills in its form. */
    void form(Node entity) {
        hands.show(entity);
        hands.pick("Definiteness", Literals.DEFINITENESS, entity, "definiteness");
        hands.pick("Precision", Literals.PLACE_PRECISION, entity, "precision");
        if (entity.has("cardinality")) {
            number(entity.node("cardinality"));
        }
        entity.nodes("aliases").forEach(this::name);
        entity.nodes("codes").forEach(code -> new EnterCodes(hands).enter(code, "Codes"));
        hands.note(entity);
    }

    private void number(Node number) {
        hands.inspector().fill("at least", number.text("min"));
        hands.inspector().fill("at most", number.text("max"));
        hands.write("Best guess", number, "best");
        hands.pick("Number is", Literals.CARDINALITY_BASIS, number, "basis");
    }

    private void name(Node name) {
        hands.inspector().press("Add to Further names");
        hands.inspector().fill("Name", name.text("text"));
        hands.inspector().fill("Form", hands.label(Literals.NAME_FORM, name.text("form")));
        hands.inspector().fill("Language", name.text("lang"));
    }

    /** Says who belongs to it and what it means; what that refers to must be there. */
    void others(Node entity) {
        hands.show(entity);
        hands.choose("Add to Members", entity, "members");
        if (entity.has("timex")) {
            new EnterTimes(hands).meaning(entity.node("timex"));
        }
    }
}
