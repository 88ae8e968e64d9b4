package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Polarity;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.gestures.GestureRunner;
import org.actant.ui.text.gestures.Gestures;
import org.actant.ui.text.gestures.Workplace;
import org.actant.ui.text.link.LinkContext;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GesturesTest {

    private static final String TEXT = "Anna traf Bo Lind. Sie fanden eine L\u00f6sung statt Streit. Anna k\u00f6nnte gehen.";

    @TempDir
    private Path folder;
    private Sample sample;
    private SpanFocus focus;
    private FakeSurface surface;
    private Gestures gestures;

    @BeforeEach
    void makeWorkplace() throws IOException {
        sample = new Sample(folder, TEXT);
        focus = new SpanFocus(() -> sample.session.spans(sample.article));
        surface = new FakeSurface(focus);
        sample.session.addListener(change -> focus.prune());
        gestures = Gestures
                .at(new Workplace(new LinkContext(sample.session, sample.article, BasicTypes.catalogue()), TEXT,
                        new TextUnits(TEXT, "de"), focus, surface));
    }

    private void select(String words) {
        int begin = TEXT.indexOf(words);
        surface.select(begin, begin + words.length());
    }

    private void caretIn(String words) {
        int begin = TEXT.indexOf(words);
        surface.select(begin + 1, begin + 1);
    }

    private String quote() {
        return Objects.requireNonNull(focus.anchor()).getQuote();
    }

    private List<String> state() {
        return sample.spans().stream().map(this::line).toList();
    }

    private String line(Anchored anchored) {
        return anchored.eClass().getName() + " " + anchored.getRanges() + " " + SpanFocus.subject(anchored).getId();
    }

    /** What was just done is undone and done again; each time the spans are as they were then. */
    private void undoAndRedo(List<String> before) {
        List<String> after = state();
        sample.session.undo();
        assertEquals(before, state());
        sample.session.redo();
        assertEquals(after, state());
    }

    private Event eventFrom(String words) {
        select(words);
        Gesture.NEW_EVENT.perform(gestures);
        surface.answer("", 0);
        surface.answer("", 0);
        return sample.session.dossier().getEvents().get(sample.session.dossier().getEvents().size() - 1);
    }

    @Test
    void aWordAtTheCaretBecomesANewActor() {
        List<String> before = state();
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        Actor anna = (Actor) sample.session.dossier().getEntities().get(0);
        assertEquals("Anna", anna.getName());
        assertEquals("Person", anna.getType());
        assertSame(anna, focus.element());
        undoAndRedo(before);
    }

    @Test
    void spansOfOtherArticlesAndArticlesThemselvesAreLeftAlone() {
        Mention foreign = sample.mentionElsewhere(sample.entity(Literals.ACTOR, "Person", "Anna"));
        List<String> before = state();
        TextRanges ranges = foreign.getRanges();
        select("L\u00f6sung");
        focus.show(foreign);
        Gesture.ADD_FRAGMENT.perform(gestures);
        Gesture.CUT_FRAGMENT.perform(gestures);
        Gesture.END_LEFT.perform(gestures);
        Gesture.DELETE_SPAN.perform(gestures);
        Gesture.ACTUAL.perform(gestures);
        assertEquals(ranges, foreign.getRanges());
        assertNotNull(foreign.eContainer());
        assertNull(foreign.getRealis());
        for (Element element : List.of(sample.article, sample.session.dossier())) {
            focus.show(element);
            Gesture.DELETE_ELEMENT.perform(gestures);
        }
        assertEquals(2, sample.session.dossier().getArticles().size());
        assertEquals(before, state());
    }

    @Test
    void aChangeThatLeavesTheFocusAsItIsIsNotTold() {
        Event event = eventFrom("traf");
        AtomicInteger told = new AtomicInteger();
        focus.addListener(told::incrementAndGet);
        sample.session.execute(new SetFeature(event, Literals.EVENT__LABEL, "Treffen"));
        assertEquals(0, told.get());
        sample.session.execute(new Delete(List.of(event)));
        assertEquals(1, told.get());
    }

    @Test
    void aGestureThatFailsSaysSo() {
        new GestureRunner(null, surface, () -> null).perform(Gesture.DELETE_SPAN);
        assertFalse(surface.told.isEmpty());
    }

    @Test
    void anAbbreviationIsFirstTakenForAnOrganisation() throws IOException {
        Sample other = new Sample(folder.resolve("other"), "Die NATO tagt.");
        SpanFocus otherFocus = new SpanFocus(() -> other.session.spans(other.article));
        FakeSurface otherSurface = new FakeSurface(otherFocus);
        Gestures there = Gestures
                .at(new Workplace(new LinkContext(other.session, other.article, BasicTypes.catalogue()),
                        other.text, new TextUnits(other.text, "de"), otherFocus, otherSurface));
        otherSurface.select(4, 8);
        Gesture.LINK_ACTOR.perform(there);
        otherSurface.answer("", 0);
        assertEquals("Organisation", other.session.dossier().getEntities().get(0).getType());
    }

    @Test
    void secondMentionIsOfferedTheSameActorFirst() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        List<String> before = state();
        int again = TEXT.lastIndexOf("Anna");
        surface.select(again, again + 4);
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 1);
        assertEquals(1, sample.session.dossier().getEntities().size());
        assertEquals(2, sample.spans().size());
        undoAndRedo(before);
    }

    @Test
    void repeatTiesTheNextWordsToTheSame() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        List<String> before = state();
        select("Sie");
        Gesture.REPEAT.perform(gestures);
        assertSame(sample.session.dossier().getEntities().get(0), focus.element());
        undoAndRedo(before);
    }

    @Test
    void whatWasLinkedInOneEditorIsRepeatedInAnotherOfTheSameDossier() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        Desk other = new Desk(sample);
        other.select("Sie");
        Gesture.REPEAT.perform(other.gestures);
        assertSame(sample.session.dossier().getEntities().get(0), other.focus.element());
    }

    @Test
    void askingWithoutAnswerLeavesNoTrace() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.asked().choices("x");
        surface.asked().cycle(1);
        assertTrue(state().isEmpty());
        assertTrue(sample.session.dossier().getEntities().isEmpty());
    }

    @Test
    void anEventIsMadeFromItsTriggerAndBecomesCurrent() {
        List<String> before = state();
        Event event = eventFrom("traf");
        assertEquals("traf", event.getLabel());
        assertSame(event, focus.event());
        undoAndRedo(before);
    }

    @Test
    void aRoleIsFilledWithNewWordsInOneStep() {
        Event event = eventFrom("traf");
        List<String> before = state();
        select("Bo Lind");
        Gesture.FILL_ROLE.perform(gestures);
        surface.answer("actor", 0);
        surface.answer("", 0);
        Participation filled = event.getParticipations().get(0);
        assertEquals("actor", filled.getRole());
        assertFalse(filled.isImplied());
        undoAndRedo(before);
        sample.session.undo();
        assertTrue(event.getParticipations().isEmpty());
    }

    @Test
    void aRoleIsFilledWithTheMentionAtTheCaret() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        Event event = eventFrom("traf");
        List<String> before = state();
        caretIn("Anna");
        Gesture.FILL_ROLE.perform(gestures);
        surface.answer("actor", 0);
        surface.answer("", 0);
        assertEquals(before, state());
        Mention evidence = (Mention) sample.spans().get(0);
        assertEquals(List.of(event.getParticipations().get(0)), evidence.getEvidenceOf());
        sample.session.undo();
        assertTrue(evidence.getEvidenceOf().isEmpty());
    }

    @Test
    void aCueSignalsTheCurrentEvent() {
        Event event = eventFrom("gehen");
        List<String> before = state();
        select("k\u00f6nnte");
        Gesture.CUE.perform(gestures);
        assertSame(event, sample.article.getCues().get(0).getOf());
        assertTrue(focus.anchor() instanceof Cue);
        undoAndRedo(before);
    }

    @Test
    void aFragmentIsAddedAndCut() {
        eventFrom("fanden");
        Anchored trigger = focus.anchor();
        assertNotNull(trigger);
        List<String> before = state();
        select("statt");
        Gesture.ADD_FRAGMENT.perform(gestures);
        assertEquals(2, trigger.getRanges().size());
        assertEquals("fanden \u2026 statt", trigger.getQuote());
        undoAndRedo(before);
        select("statt");
        Gesture.CUT_FRAGMENT.perform(gestures);
        assertEquals("fanden", trigger.getQuote());
    }

    @Test
    void realisIsSetByOneKeyAndDeniedByAnother() {
        Event event = eventFrom("gehen");
        Gesture.UNCERTAIN.perform(gestures);
        Gesture.TOGGLE_POLARITY.perform(gestures);
        assertEquals(Actuality.UNC, event.getRealis().getActuality());
        assertEquals(Polarity.NEG, event.getRealis().getPolarity());
        Gesture.TOGGLE_POLARITY.perform(gestures);
        assertEquals(Polarity.POS, event.getRealis().getPolarity());
        sample.session.undo();
        sample.session.undo();
        sample.session.undo();
        assertEquals(Actuality.ACT, event.getRealis().getActuality());
    }

    @Test
    void deletingASpanKeepsItsActorAndDeletingTheActorTakesAllSpans() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        select("Sie");
        Gesture.REPEAT.perform(gestures);
        Gesture.DELETE_SPAN.perform(gestures);
        assertEquals(1, sample.spans().size());
        assertNull(focus.anchor());
        caretIn("Anna");
        List<String> before = state();
        Gesture.DELETE_ELEMENT.perform(gestures);
        assertTrue(sample.session.dossier().getEntities().isEmpty());
        assertTrue(state().isEmpty());
        undoAndRedo(before);
    }

    @Test
    void nextGoesThroughAllSpansAndBack() throws IOException {
        Sample annotated = Sample.annotated(folder.resolve("annotated"));
        SpanFocus there = new SpanFocus(() -> annotated.session.spans(annotated.article));
        FakeSurface caret = new FakeSurface(there);
        Gestures moves = Gestures.at(new Workplace(
                new LinkContext(annotated.session, annotated.article, BasicTypes.catalogue()), annotated.text,
                new TextUnits(annotated.text, "de"), there, caret));
        List<Anchored> all = annotated.spans();
        for (Anchored expected : all) {
            Gesture.NEXT_SPAN.perform(moves);
            assertSame(expected, there.anchor());
        }
        Gesture.NEXT_SPAN.perform(moves);
        assertFalse(caret.told.isEmpty());
        for (int i = all.size() - 2; i >= 0; i--) {
            Gesture.PREVIOUS_SPAN.perform(moves);
            assertSame(all.get(i), there.anchor());
        }
    }

    @Test
    void mentionsOfTheSameGoRound() {
        caretIn("Anna");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        Anchored first = focus.anchor();
        select("Sie");
        Gesture.REPEAT.perform(gestures);
        Gesture.NEXT_MENTION.perform(gestures);
        assertSame(first, focus.anchor());
    }

    @Test
    void theStackIsWalkedOutwardsAndInwards() {
        caretIn("Lind");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        select("Bo Lind");
        Gesture.LINK_ACTOR.perform(gestures);
        surface.answer("", 0);
        caretIn("Lind");
        assertEquals("Lind", quote());
        Gesture.OUTWARDS.perform(gestures);
        assertEquals("Bo Lind", quote());
        Gesture.INWARDS.perform(gestures);
        assertEquals("Lind", quote());
    }

    @Test
    void theSelectionGrowsByWordsAtTheCaret() {
        caretIn("traf");
        Gesture.SELECT_WORD.perform(gestures);
        Gesture.GROW_RIGHT.perform(gestures);
        assertEquals("traf Bo", TEXT.substring(surface.selectionBegin(), surface.selectionEnd()));
        Gesture.SELECT_SENTENCE.perform(gestures);
        assertEquals("Anna traf Bo Lind.", TEXT.substring(surface.selectionBegin(), surface.selectionEnd()));
    }

    @Test
    void undoingEverythingLeavesTheEmptyArticle() {
        eventFrom("traf");
        select("Bo Lind");
        Gesture.FILL_ROLE.perform(gestures);
        surface.answer("actor", 0);
        surface.answer("", 0);
        int steps = 0;
        while (sample.session.undoLabel() != null && steps < 2) {
            sample.session.undo();
            steps++;
        }
        assertTrue(state().isEmpty());
        assertFalse(EcoreUtil.getAllContents(sample.article, true).hasNext());
    }
}
