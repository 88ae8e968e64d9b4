package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Cue;
import org.actant.model.Event;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JumpGesturesTest {

    @TempDir
    private Path folder;

    @Test
    void hedgesAreSelectedOneAfterTheOtherAndBack() throws IOException {
        Desk desk = new Desk(folder, "Laut Anna k\u00f6nnte Bo Berichten zufolge gehen.");
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        assertEquals("Laut", desk.selected());
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        assertEquals("k\u00f6nnte", desk.selected());
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        assertEquals("Berichten zufolge", desk.selected());
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        assertFalse(desk.surface.told.isEmpty());
        assertEquals("Berichten zufolge", desk.selected());
        Gesture.PREVIOUS_HEDGE.perform(desk.gestures);
        assertEquals("k\u00f6nnte", desk.selected());
    }

    @Test
    void aHedgeBecomesACueOfTheCurrentEvent() throws IOException {
        Desk desk = new Desk(folder, "Anna k\u00f6nnte gehen.");
        Event event = desk.sample.event("EVENT", desk.sample.words("gehen"));
        desk.caretAt(desk.sample.text.indexOf("gehen"));
        desk.caretAt(0);
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        Gesture.CUE.perform(desk.gestures);
        Cue cue = assertInstanceOf(Cue.class, desk.focus.anchor());
        assertEquals("k\u00f6nnte", cue.getQuote());
        assertSame(event, cue.getOf());
    }

    @Test
    void namesThatAreLinkedArePassedOver() throws IOException {
        Desk desk = new Desk(folder, "Heute sah Anna Berg wieder Bo Lind in Genf.");
        desk.sample.entity(Literals.ACTOR, "Person", "Bo Lind");
        Gesture.NEXT_NAME.perform(desk.gestures);
        assertEquals("Anna Berg", desk.selected());
        Gesture.NEXT_NAME.perform(desk.gestures);
        assertEquals("Genf", desk.selected());
        Gesture.NEXT_NAME.perform(desk.gestures);
        assertFalse(desk.surface.told.isEmpty());
        desk.sample.session.undo();
        Gesture.PREVIOUS_NAME.perform(desk.gestures);
        assertEquals("Bo Lind", desk.selected());
    }
}
