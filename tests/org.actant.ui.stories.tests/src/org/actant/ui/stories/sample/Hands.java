package org.actant.ui.stories.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What all steps of the entry share: the hands, what they are to enter, and what became of it. */
final class Hands {

    private final Desk desk;
    private final SampleFile gold;
    private final EditorHands editor;
    private final InspectorHands inspector;
    private final Map<String, Element> made = new HashMap<>();

    /** @param gold what is to be entered */
    Hands(Desk desk, SampleFile gold) {
        this.desk = desk;
        this.gold = gold;
        editor = new EditorHands(desk);
        inspector = new InspectorHands(desk);
    }

    Desk desk() {
        return desk;
    }

    SampleFile gold() {
        return gold;
    }

    EditorHands editor() {
        return editor;
    }

    InspectorHands inspector() {
        return inspector;
    }

    /** Remembers what was made of something that has no name: a connection, a claim, an anaphor. */
    void made(Node node, Element element) {
        made.put(node.text("id"), element);
    }

    /** What was made of something of the sample. */
    Element element(String id) {
        Element known = made.get(id);
        if (known != null) {
            return known;
        }
        Node node = gold.get(id);
        if (node.has("ranges")) {
            return words(node);
        }
        return "sources".equals(gold.list(id)) ? desk.source(node.text("name")) : desk.named(gold.name(id));
    }

    private Element words(Node node) {
        Article article = desk.article();
        String member = gold.member(node.text("id"));
        return switch (member) {
            case "cues", "signal" -> words(node, article.getCues(), Literals.CUE__OF);
            case "qualifiers" -> words(node, article.getQualifiers(), Literals.QUALIFIER__OF);
            default -> words(node, article.getMentions(), Literals.MENTION__OF);
        };
    }

    private Element words(Node node, List<? extends Anchored> all, EStructuralFeature of) {
        Element owner = element(gold.owner(node.text("id")));
        return all.stream().filter(words -> words.eGet(of) == owner && EditorHands.stand(node, words)).findFirst()
                .orElseThrow(() -> new AssertionError("nobody entered " + node.text("id")));
    }

    /** Selects what was made of something of the sample. */
    void show(Node node) {
        desk.show(element(node.text("id")));
    }

    /** What the form calls a value of the file. */
    String label(EEnum type, String value) {
        return desk.types().values(type).stream().filter(each -> each.value().getLiteral().equals(value))
                .map(Labelled<Enumerator>::label).findFirst()
                .orElseThrow(() -> new AssertionError(type.getName() + " has no " + value));
    }

    /** Picks a value of the file in the list with that label, if the file has one. */
    void pick(String field, EEnum type, Node node, String member) {
        if (node.has(member)) {
            inspector.pick(field, label(type, node.text(member)));
        }
    }

    /** Chooses what was made of each of a list of references. */
    void choose(String button, Node node, String member) {
        node.texts(member).forEach(id -> inspector.choose(button, element(id)));
    }

    /** Writes a text or number of the file, if there is one, into the field with that label. */
    void write(String field, Node node, String member) {
        if (node.has(member)) {
            inspector.write(field, node.text(member));
        }
    }

    /** Writes down what the sample says of an element in words of its own. */
    void note(Node node) {
        if (node.has("note")) {
            inspector.note(node.text("note"));
        }
    }
}
