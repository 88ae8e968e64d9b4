package org.actant.ui.stories.sample;

import org.actant.model.ActantPackage.Literals;
import org.actant.ui.elements.Labelled;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/**
 * What all steps of the entry share.
 *
 * @param gold what is to be entered
 */
record Hands(Desk desk, SampleFile gold, EditorHands editor, InspectorHands inspector) {

    Hands(Desk desk, SampleFile gold) {
        this(desk, gold, new EditorHands(desk), new InspectorHands(desk));
    }

    /** What the form calls a value of the file. */
    String label(EEnum type, String value) {
        return desk.types().values(type).stream().filter(each -> each.value().getLiteral().equals(value))
                .map(Labelled<Enumerator>::label).findFirst()
                .orElseThrow(() -> new AssertionError(type.getName() + " has no " + value));
    }

    /** Picks a value of the file in the list with that label. */
    void pick(String field, EEnum type, String value) {
        inspector.pick(field, label(type, value));
    }

    /** Says that something depends on events, and how far it holds once they do. */
    void depend(Node realis) {
        realis.texts("relativeTo").forEach(parent -> inspector.choose("Add to Depends on", gold.name(parent)));
        if (realis.has("givenParent")) {
            pick("Once they hold", Literals.ACTUALITY, realis.text("givenParent"));
        }
    }
}
