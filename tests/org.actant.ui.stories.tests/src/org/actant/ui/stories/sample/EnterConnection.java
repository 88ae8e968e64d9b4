package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.ui.text.gestures.Gesture;

/** Ties elements together, and marks the words that show it. */
record EnterConnection(Hands hands) {

    /** Enters a link between events, relations and links. */
    void link(Node link) {
        make(link, hands.desk().types().labels().linkType(link.text("type")));
        hands.write("Distance", link, "quantity");
        hands.choose("Add to From the point of view of", link, "owner");
        if (link.has("signal")) {
            words(link, link.node("signal"), () -> hands.editor().press(Gesture.CUE));
        }
    }

    /** Enters a relation between entities. */
    void relation(Node relation) {
        make(relation, hands.desk().types().labels().relationType(relation.text("type")));
        new EnterTimes(hands).enter(relation);
        Element element = hands.element(relation.text("id"));
        relation.nodes("evidence").forEach(evidence -> words(relation, evidence, () -> {
            hands.editor().press(Gesture.LINK_EVENT);
            hands.editor().answer("", row -> row.value() == element);
        }));
    }

    private void make(Node connection, String type) {
        List<String> sources = connection.texts("source");
        List<String> targets = connection.texts("target");
        hands.desk().show(hands.element(sources.get(0)));
        hands.inspector().chooseTwice("Add to Links and relations", type, hands.element(targets.get(0)));
        hands.made(connection, newest(hands.gold().list(connection.text("id"))));
        hands.show(connection);
        sources.subList(1, sources.size())
                .forEach(source -> hands.inspector().choose("Add to From", hands.element(source)));
        targets.subList(1, targets.size())
                .forEach(target -> hands.inspector().choose("Add to To", hands.element(target)));
        hands.pick("Several from", Literals.END_MODE, connection, "sourceMode");
        hands.pick("Several to", Literals.END_MODE, connection, "targetMode");
        hands.pick("Level", Literals.EPISTEMIC_LEVEL, connection, "epistemic");
        new EnterRealis(hands).enter(connection.node("realis"));
        hands.note(connection);
    }

    private Connection newest(String list) {
        Dossier dossier = hands.desk().session().dossier();
        List<? extends Connection> all = "links".equals(list) ? dossier.getLinks() : dossier.getRelations();
        return all.get(all.size() - 1);
    }

    private void words(Node connection, Node words, Runnable gesture) {
        hands.show(connection);
        hands.editor().mark(words, gesture);
        new EnterAnchor(hands).enter(words);
    }
}
