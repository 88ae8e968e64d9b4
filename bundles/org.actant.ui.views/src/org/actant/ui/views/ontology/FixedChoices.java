package org.actant.ui.views.ontology;

import java.util.List;
import org.actant.ui.elements.Labelled;

/** Values of types that the program itself knows, by name. */
final class FixedChoices {

    private FixedChoices() {
    }

    /** What a link may say about the order of its ends in time; the first is nothing. */
    static List<Labelled<String>> orders() {
        return List.of(new Labelled<>("", ""), //
                new Labelled<>("source-before-target", Messages.sourceBeforeTarget),
                new Labelled<>("source-after-target", Messages.sourceAfterTarget),
                new Labelled<>("source-contains-target", Messages.sourceContainsTarget),
                new Labelled<>("target-contains-source", Messages.targetContainsSource),
                new Labelled<>("source-starts-before-target", Messages.sourceStartsBeforeTarget),
                new Labelled<>("target-starts-before-source", Messages.targetStartsBeforeSource),
                new Labelled<>("same-time", Messages.sameTime), //
                new Labelled<>("overlap", Messages.overlap));
    }

    /** The quad classes; the first is none. */
    static List<Labelled<String>> quads() {
        return List.of(new Labelled<>("0", ""), //
                new Labelled<>("1", Messages.verbalCooperation), //
                new Labelled<>("2", Messages.materialCooperation), //
                new Labelled<>("3", Messages.verbalConflict), //
                new Labelled<>("4", Messages.materialConflict));
    }
}
