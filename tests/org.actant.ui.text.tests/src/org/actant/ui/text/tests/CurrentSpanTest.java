package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.actant.core.commands.NewConnection;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.Relation;
import org.actant.ui.elements.RoleInfo;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys mean after the caret went over other spans, step by step, as arrow keys take it. */
class CurrentSpanTest {

    private static final String TEXT = "Sie stellten Fragen zum Treffen vor. Anna k\u00f6nnte es leiten.";

    @TempDir
    private Path folder;
    private Desk desk;
    private Event met;
    private Event put;

    @BeforeEach
    void makeThreeEvents() throws IOException {
        desk = new Desk(folder, TEXT);
        event("Fragen");
        met = event("Treffen");
        put = event("stellten");
    }

    private Event event(String trigger) {
        desk.select(trigger);
        Gesture.NEW_EVENT.perform(desk.gestures);
        desk.surface.answer("", 0);
        desk.surface.answer("", 0);
        return desk.sample.session.dossier().getEvents().getLast();
    }

    /** Goes there by single characters, then selects words by single characters. */
    private void walkTo(String words) {
        int begin = TEXT.indexOf(words);
        int caret = desk.surface.caret();
        while (caret != begin) {
            caret += Integer.signum(begin - caret);
            desk.caretAt(caret);
        }
        for (int end = begin + 1; end <= begin + words.length(); end++) {
            desk.surface.select(begin, end);
        }
    }

    @Test
    void aFragmentJoinsTheSpanThatWasMadeAndNotOneOnTheWay() {
        walkTo("vor");
        Gesture.ADD_FRAGMENT.perform(desk.gestures);
        assertEquals("stellten \u2026 vor", desk.quote());
        assertSame(put, desk.focus.element());
    }

    @Test
    void aFragmentIsCutFromTheCurrentSpanThoughASmallerOneCoversIt() {
        walkTo("Fragen zum");
        Gesture.ADD_FRAGMENT.perform(desk.gestures);
        Anchored current = desk.focus.anchor();
        walkTo("Fragen");
        Gesture.CUT_FRAGMENT.perform(desk.gestures);
        assertSame(current, desk.focus.anchor());
        assertEquals("stellten \u2026 zum", desk.quote().replaceAll("\\s+", " "));
    }

    @Test
    void aSpanToWhichAGestureWentIsCurrentAfterwards() {
        desk.caretAt(0);
        Gesture.NEXT_SPAN.perform(desk.gestures);
        Gesture.NEXT_SPAN.perform(desk.gestures);
        walkTo("vor");
        Gesture.ADD_FRAGMENT.perform(desk.gestures);
        assertEquals("Fragen \u2026 vor", desk.quote());
    }

    @Test
    void theCaretShowsWhatItTouchesAndWordsBringTheCurrentSpanBack() {
        desk.caretAt(TEXT.indexOf("Treffen"));
        assertSame(met, desk.focus.element());
        assertSame(met, desk.focus.event());
        walkTo("vor");
        assertSame(put, desk.focus.element());
        assertSame(put, desk.focus.event());
        desk.caretAt(TEXT.indexOf("Treffen"));
        desk.focus.settle();
        walkTo("vor");
        assertSame(met, desk.focus.element());
    }

    @Test
    void aRoleOfTheCurrentEventIsFilledAfterTheCaretWentOverOthers() {
        walkTo("Anna");
        Gesture.FILL_ROLE.perform(desk.gestures);
        desk.surface.answer("", 0);
        desk.surface.answer("", 0);
        assertEquals(1, put.getParticipations().size());
        assertTrue(met.getParticipations().isEmpty());
    }

    @Test
    void keysOfRealisMeanTheCurrentEventOnceWordsAreSelectedAndMakeCurrentWhatTheyChange() {
        walkTo("vor");
        Gesture.UNCERTAIN.perform(desk.gestures);
        assertEquals(Actuality.UNC, put.getRealis().getActuality());
        assertNotSame(Actuality.UNC, met.getRealis().getActuality());
        desk.caretAt(TEXT.indexOf("Treffen"));
        Gesture.GENERIC.perform(desk.gestures);
        walkTo("vor");
        assertSame(met, desk.focus.event());
    }

    @Test
    void aClaimStaysCurrentWhileTheCaretGoesOverEvents() {
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        Claim claim = Objects.requireNonNull(desk.focus.claim());
        assertSame(put, claim.getAbout());
        desk.caretAt(TEXT.indexOf("stellten"));
        walkTo("k\u00f6nnte");
        Gesture.CUE.perform(desk.gestures);
        assertSame(claim, desk.sample.article.getCues().get(0).getOf());
    }

    @Test
    void wordsThatAreTheTriggerOfAnotherEventFillARoleOfTheCurrentOne() {
        walkTo("Treffen");
        assertSame(met, desk.focus.element());
        assertSame(put, desk.focus.event());
        Gesture.FILL_ROLE.perform(desk.gestures);
        assertTrue(desk.surface.asked().title().contains("stellten"), desk.surface.asked().title());
        RoleInfo role = desk.surface.asked().choices("").stream().map(row -> (RoleInfo) row.value())
                .filter(each -> each.fits().test(met)).findFirst().orElseThrow();
        desk.surface.answer(role.key(), 0);
        assertTrue(desk.surface.asked().title().contains("stellten"), desk.surface.asked().title());
        desk.surface.answer("", 0);
        assertSame(met, put.getParticipations().get(0).getFiller());
        assertTrue(met.getParticipations().isEmpty());
        walkTo("Anna");
        assertSame(put, desk.focus.event());
    }

    @Test
    void theTriggerOfAnotherEventMaySignalTheCurrentOne() {
        desk.select("Treffen");
        Gesture.CUE.perform(desk.gestures);
        assertSame(put, desk.sample.article.getCues().get(0).getOf());
    }

    @Test
    void theTriggerOfAnotherEventMayNameTheSourceOfTheCurrentClaim() {
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        Claim claim = Objects.requireNonNull(desk.focus.claim());
        desk.select("Treffen");
        Gesture.SOURCE.perform(desk.gestures);
        desk.surface.answer("", 0);
        assertEquals("Treffen", claim.getSourceChain().get(0).getName());
        assertSame(claim, desk.focus.claim());
    }

    @Test
    void aMereCaretTiesToWhatItStandsOn() {
        desk.caretAt(TEXT.indexOf("Treffen"));
        Gesture.FILL_ROLE.perform(desk.gestures);
        assertTrue(desk.surface.asked().title().contains("Treffen"), desk.surface.asked().title());
        desk.surface.forget();
        Gesture.CUE.perform(desk.gestures);
        assertSame(met, desk.sample.article.getCues().get(0).getOf());
    }

    @Test
    void whatChangesSomethingMeansWhatTheSelectedWordsStandFor() {
        desk.select("Treffen");
        Gesture.UNCERTAIN.perform(desk.gestures);
        assertEquals(Actuality.UNC, met.getRealis().getActuality());
        assertSame(met, desk.focus.event());
        walkTo("vor");
        assertSame(met, desk.focus.event());
    }

    @Test
    void aLinkThatIsSelectedIsWhatWordsSignal() {
        Dossier dossier = desk.sample.session.dossier();
        desk.sample.session
                .execute(new NewConnection(dossier, Literals.LINK, "causes", List.of(met), List.of(put)));
        Link link = dossier.getLinks().get(0);
        desk.focus.show(link);
        desk.select("Fragen");
        Gesture.CUE.perform(desk.gestures);
        assertSame(link, desk.sample.article.getCues().get(0).getOf());
    }

    @Test
    void wordsThatStandForAnotherShowTheRelationThatIsSelected() {
        Dossier dossier = desk.sample.session.dossier();
        desk.sample.session
                .execute(new NewConnection(dossier, Literals.RELATION, "part-of", List.of(met), List.of(put)));
        Relation relation = dossier.getRelations().getLast();
        desk.focus.show(relation);
        walkTo("Treffen");
        Gesture.LINK_EVENT.perform(desk.gestures);
        desk.surface.answer("", 0);
        assertEquals(List.of("Treffen"),
                desk.sample.session.references().to(relation, Literals.MENTION__OF, Mention.class).stream()
                        .map(mention -> mention.getRanges().slice(TEXT)).toList());
    }

    @Test
    void aClaimThatIsSelectedBringsTheEventThatItIsAbout() {
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        Claim claim = Objects.requireNonNull(desk.focus.claim());
        desk.focus.show(met);
        desk.focus.show(claim);
        assertSame(put, desk.focus.event());
        assertSame(claim, desk.focus.frame());
    }

    @Test
    void aSecondClickTakesBackThatTheFirstMadeSomethingCurrent() {
        desk.caretAt(TEXT.indexOf("Treffen"));
        Runnable unsettle = desk.focus.settle();
        desk.select("Treffen");
        assertSame(met, desk.focus.event());
        unsettle.run();
        assertSame(put, desk.focus.event());
        assertSame(met, desk.focus.element());
    }
}
