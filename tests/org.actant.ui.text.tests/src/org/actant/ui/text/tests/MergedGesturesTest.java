package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.identity.Fold;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.link.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was merged into another is linked no more: the other one is. */
class MergedGesturesTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private Entity anna;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = new Desk(folder, "Anna traf Bo Lind. Sie fanden eine L\u00f6sung statt Streit.");
        anna = desk.sample.entity(Literals.ACTOR, "Person", "Anna");
    }

    private void merge(Entity entity, Entity into) {
        desk.sample.session.execute(new Fold(List.of(entity), into));
    }

    @Test
    void whoStandsForTheMentionAtTheCaretFillsTheRole() {
        Entity she = desk.sample.entity(Literals.ACTOR, "Person", "Sie");
        merge(anna, she);
        Event event = desk.sample.event("CONSULT", desk.sample.words("traf"));
        desk.focus.show(event);
        desk.caretAt(1);
        Gesture.FILL_ROLE.perform(desk.gestures);
        desk.surface.answer("actor", 0);
        assertEquals(List.of("Sie"), desk.surface.asked().choices("").stream().map(Choice::label).toList());
        desk.surface.answer("", 0);
        assertSame(she, event.getParticipations().get(0).getFiller());
        assertEquals(event.getParticipations(), desk.sample.spans().get(0).getEvidenceOf());
    }

    @Test
    void whoWasMergedIntoAnotherKindIsNotOffered() {
        Entity bo = desk.sample.entity(Literals.ACTOR, "Person", "Bo Lind");
        merge(bo, desk.sample.entity(Literals.PLACE, "City", "Streit"));
        desk.caretAt(1);
        Gesture.LINK_ACTOR.perform(desk.gestures);
        assertFalse(desk.surface.asked().choices("").stream().anyMatch(choice -> choice.label().equals("Streit")));
        desk.sample.session.undo();
        assertTrue(desk.surface.asked().choices("").stream().anyMatch(choice -> choice.value() == bo));
    }

    @Test
    void whatIsLinkedAgainIsWhoStandsForIt() {
        desk.caretAt(1);
        Gesture.LINK_ACTOR.perform(desk.gestures);
        desk.surface.answer("", 0);
        Entity she = desk.sample.entity(Literals.ACTOR, "Person", "Sie");
        merge((Entity) desk.focus.element(), she);
        desk.select("Bo Lind");
        Gesture.REPEAT.perform(desk.gestures);
        assertSame(she, desk.focus.element());
    }
}
