package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Phase;
import org.actant.model.Source;
import org.actant.model.SourceKind;
import org.actant.model.Volition;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims, their sources, cues and realis, made with keys alone. */
class ClaimGesturesTest {

    private static final String TEXT = "Laut Anna Berg k\u00f6nnte Bo Lind bald reisen, hei\u00dft es in Kreisen. Bo reist.";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = new Desk(folder, TEXT);
    }

    private Event event(String words) {
        desk.select(words);
        Gesture.NEW_EVENT.perform(desk.gestures);
        desk.surface.answer("", 0);
        desk.surface.answer("", 0);
        return desk.sample.session.dossier().getEvents().getLast();
    }

    private List<Source> sources() {
        return desk.sample.session.dossier().getSources();
    }

    private Claim claim() {
        return desk.sample.article.getClaims().getLast();
    }

    @Test
    void aHedgedClaimNeedsNothingButKeys() {
        Event journey = event("reisen");
        desk.sample.entity(Literals.ACTOR, "Person", "Anna Berg");
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        assertSame(journey, claim().getAbout());
        desk.select("Anna Berg");
        Gesture.SOURCE.perform(desk.gestures);
        desk.surface.answer("", 0);
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        Gesture.NEXT_HEDGE.perform(desk.gestures);
        assertEquals("k\u00f6nnte", desk.selected());
        Gesture.CUE.perform(desk.gestures);
        Gesture.UNCERTAIN.perform(desk.gestures);
        Gesture.PLANNED.perform(desk.gestures);
        Claim made = claim();
        assertEquals("Anna Berg", made.getSourceChain().get(0).getName());
        assertEquals(SourceKind.PERSON, made.getSourceChain().get(0).getKind());
        assertTrue(made.getAttribution().get(0) instanceof Mention);
        assertEquals("k\u00f6nnte", made.getCues().get(0).getQuote());
        assertEquals(Actuality.UNC, made.getRealis().getActuality());
        assertEquals(Volition.PLANNED, made.getRealis().getVolition());
        assertEquals(Actuality.ACT, journey.getRealis().getActuality());
    }

    @Test
    void selectedWordsBecomeTheCueOfANewClaimByAnActor() {
        Event journey = event("reisen");
        desk.sample.entity(Literals.ACTOR, "Person", "Bo Lind");
        desk.focus.show(journey);
        desk.select("k\u00f6nnte");
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("lind", 1);
        assertEquals("Bo Lind", claim().getSourceChain().get(0).getName());
        assertEquals("k\u00f6nnte", claim().getCues().get(0).getQuote());
        assertSame(claim(), desk.focus.claim());
        desk.sample.session.undo();
        assertTrue(desk.sample.article.getClaims().isEmpty());
        assertTrue(sources().isEmpty());
        assertNull(desk.focus.claim());
    }

    @Test
    void theTriggerIsNoCueOfTheClaim() {
        event("reisen");
        desk.select("reisen");
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        assertTrue(claim().getCues().isEmpty());
        assertEquals(1, desk.sample.spans().size());
    }

    @Test
    void anActorBecomesASourceOnce() {
        desk.sample.entity(Literals.ACTOR, "Person", "Anna Berg");
        for (int i = 0; i < 2; i++) {
            desk.select("Anna Berg");
            Gesture.SOURCE.perform(desk.gestures);
            desk.surface.answer("", 0);
        }
        assertEquals(1, sources().size());
    }

    @Test
    void anUnnamedVoiceShowsByItsWords() {
        event("reisen");
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        desk.select("Kreisen");
        Gesture.SOURCE.perform(desk.gestures);
        desk.surface.answer("ungenannte Kreise", 0);
        assertEquals(SourceKind.ANONYMOUS, claim().getSourceChain().get(0).getKind());
        assertTrue(claim().getAttribution().get(0) instanceof Cue);
        assertEquals("Kreisen", claim().getAttribution().get(0).getQuote());
    }

    @Test
    void anEventThatIsSelectedAfterAClaimTakesItsPlace() {
        Event journey = event("reisen");
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        desk.focus.show(journey);
        desk.select("bald");
        Gesture.CUE.perform(desk.gestures);
        assertSame(journey, ((Cue) Objects.requireNonNull(desk.focus.anchor())).getOf());
        assertTrue(claim().getCues().isEmpty());
    }

    @Test
    void withoutAnEventThereIsNothingToClaim() {
        desk.select("bald");
        Gesture.CLAIM.perform(desk.gestures);
        assertNull(desk.surface.asked());
        assertFalse(desk.surface.told.isEmpty());
    }

    @Test
    void theSameKeyTakesVolitionAndPhaseBack() {
        Event journey = event("reisen");
        Gesture.FEARED.perform(desk.gestures);
        Gesture.BEGINS.perform(desk.gestures);
        assertEquals(Volition.FEARED, journey.getRealis().getVolition());
        assertEquals(Phase.BEGINS, journey.getRealis().getPhase());
        Gesture.FEARED.perform(desk.gestures);
        Gesture.BEGINS.perform(desk.gestures);
        assertEquals(Volition.NONE, journey.getRealis().getVolition());
        assertEquals(Phase.NONE, journey.getRealis().getPhase());
    }

    @Test
    void wordsMentionAnEventOnceMore() {
        Event journey = event("reisen");
        desk.select("reist");
        Gesture.LINK_EVENT.perform(desk.gestures);
        desk.surface.answer("", 0);
        assertSame(journey, ((Mention) Objects.requireNonNull(desk.focus.anchor())).getOf());
        assertEquals(2, desk.sample.spans().size());
    }
}
