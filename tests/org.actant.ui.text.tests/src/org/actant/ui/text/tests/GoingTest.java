package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.actant.core.commands.AddCue;
import org.actant.core.commands.FillRole;
import org.actant.core.commands.NewClaim;
import org.actant.core.commands.Selection;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.TextRanges;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.gestures.Surroundings;
import org.actant.ui.text.keys.KeyRow;
import org.actant.ui.text.keys.KeySheet;
import org.actant.ui.text.outline.ArticleOutline;
import org.actant.ui.text.outline.OutlineNode;
import org.actant.ui.text.outline.OutlinePopup;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going to problems, to what the outline shows, from sentence to sentence; finding keys. */
class GoingTest {

    private static final String TEXT = "Anna traf Bo. Sie sprachen. Anna ging.";

    @TempDir
    private Path folder;

    private Desk desk() throws IOException {
        Desk desk = new Desk(folder, TEXT);
        Entity anna = desk.sample.entity(Literals.ACTOR, "Person", "Anna");
        Event meeting = desk.sample.event("CONSULT", desk.sample.words("traf"));
        desk.sample.entity(Literals.ACTOR, "Person", "Bo");
        desk.sample.session.execute(new FillRole(meeting, "actor", anna, null));
        desk.sample.session
                .execute(new NewClaim(desk.sample.article, meeting, List.of(), desk.sample.words("Sie"), List.of()));
        return desk;
    }

    private static Surroundings withProblem(Element wrong) {
        return new Surroundings() {

            @Override
            public List<Finding> check(Collection<? extends Element> elements) {
                return elements.contains(wrong)
                        ? List.of(new Finding("test", Severity.ERROR, wrong, Path.of("x"), "Falsch."))
                        : List.of();
            }

            @Override
            public void showInspector() {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void theNextProblemIsShownAndSaid() throws IOException {
        Desk desk = desk();
        desk.surface.surroundings = withProblem(
                desk.sample.session.dossier().getEvents().get(0).getParticipations().get(0));
        desk.caretAt(0);
        Gesture.NEXT_PROBLEM.perform(desk.gestures);
        assertEquals("traf", desk.quote());
        assertEquals("Falsch.", desk.surface.told);
        Gesture.NEXT_PROBLEM.perform(desk.gestures);
        assertEquals("traf", desk.quote());
        assertFalse(desk.surface.told.equals("Falsch."));
        desk.caretAt(TEXT.length());
        Gesture.PREVIOUS_PROBLEM.perform(desk.gestures);
        assertEquals("traf", desk.quote());
    }

    @Test
    void aClaimIsMetAtItsCueAndWithoutOneAtTheTriggerOfWhatIsClaimed() throws IOException {
        Desk desk = desk();
        desk.select("traf");
        Gesture.CLAIM.perform(desk.gestures);
        desk.surface.answer("", 0);
        Claim claim = Objects.requireNonNull(desk.focus.claim());
        desk.surface.surroundings = withProblem(claim);
        desk.caretAt(0);
        Gesture.NEXT_PROBLEM.perform(desk.gestures);
        assertEquals("traf", desk.quote());
        assertEquals("Falsch.", desk.surface.told);
        desk.sample.session.execute(new AddCue(new Selection(desk.sample.article, TEXT,
                TextRanges.of(TEXT.length() - 3, TEXT.length())), claim));
        desk.caretAt(0);
        Gesture.NEXT_PROBLEM.perform(desk.gestures);
        assertEquals(TEXT.length() - 3, desk.surface.caret());
    }

    @Test
    void theOutlineFollowsTheTextAndFilters() throws IOException {
        Desk desk = desk();
        Gesture.OUTLINE.perform(desk.gestures);
        ArticleOutline outline = Objects.requireNonNull(desk.surface.outline);
        assertEquals(List.of("Anna", "traf", "Bo"), outline.roots().stream().map(OutlineNode::label).toList());
        assertEquals(List.of("traf", "Anna"),
                outline.roots().get(1).children().stream().map(OutlineNode::label).toList());
        assertEquals(List.of("Bo"), outline.matching("b").stream().map(OutlineNode::label).toList());
        assertEquals(List.of("Anna", "traf"), outline.matching("ann").stream().map(OutlineNode::label).toList());
        outline.go().accept(Objects.requireNonNull(outline.roots().get(2).place()));
        assertEquals("Bo", desk.quote());
    }

    @Test
    void enterGoesToWhatTheOutlineShows() throws IOException {
        Desk desk = desk();
        try (Screen screen = new Screen(desk.sample, 800)) {
            Gesture.OUTLINE.perform(screen.viewer.gestures());
            OutlinePopup popup = screen.viewer.outline();
            assertNotNull(popup);
            popup.filter().setText("bo");
            screen.settle();
            assertEquals(1, popup.tree().getItemCount());
            Screen.picture("outline");
            popup.commit();
            screen.settle();
            assertNull(screen.viewer.outline());
            assertEquals("Bo", Objects.requireNonNull(screen.viewer.focus().anchor()).getQuote());
        }
    }

    @Test
    void theCaretGoesBySentencesAndTheSelectionGrowsBySpans() throws IOException {
        Desk desk = desk();
        desk.caretAt(0);
        Gesture.NEXT_SENTENCE.perform(desk.gestures);
        assertEquals(TEXT.indexOf("Sie"), desk.surface.caret());
        Gesture.GROW_SENTENCE_RIGHT.perform(desk.gestures);
        assertEquals("Sie sprachen. ", desk.selected());
        Gesture.PREVIOUS_SENTENCE.perform(desk.gestures);
        desk.caretAt(0);
        Gesture.GROW_SPAN_RIGHT.perform(desk.gestures);
        assertEquals("Anna", desk.selected());
        Gesture.GROW_SPAN_RIGHT.perform(desk.gestures);
        assertEquals("Anna traf", desk.selected());
    }

    @Test
    void mentionsOfOneActorAreGoneThroughBothWays() throws IOException {
        Desk desk = desk();
        Entity anna = desk.sample.session.dossier().getEntities().get(0);
        int second = TEXT.lastIndexOf("Anna");
        desk.sample.link(new Selection(desk.sample.article, TEXT,
                TextRanges.of(second, second + 4)), anna);
        desk.caretAt(0);
        Gesture.PREVIOUS_MENTION.perform(desk.gestures);
        assertEquals(second, desk.surface.caret());
        Gesture.PREVIOUS_MENTION.perform(desk.gestures);
        assertEquals(0, desk.surface.caret());
    }

    @Test
    void theListOfKeysIsGroupedAndFilters() throws IOException {
        try (Screen screen = new Screen(desk().sample, 800)) {
            KeySheet sheet = new KeySheet(screen.shell, List.of(new KeyRow("Link", "Link to Actor", "A"),
                    new KeyRow("Link", "Link to Place", "P"), new KeyRow("Go to", "Next Span", "N")));
            sheet.open();
            assertEquals(5, sheet.table().getItemCount());
            assertEquals("Link", sheet.table().getItem(0).getText(0));
            sheet.filter().setText("pla");
            assertEquals(2, sheet.table().getItemCount());
            assertEquals("P", sheet.table().getItem(1).getText(1));
            sheet.filter().setText("n");
            assertTrue(sheet.table().getItemCount() >= 2);
            sheet.filter().notifyListeners(SWT.Traverse, escape());
            assertNull(sheet.getShell());
        }
    }

    private static org.eclipse.swt.widgets.Event escape() {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        return event;
    }
}
