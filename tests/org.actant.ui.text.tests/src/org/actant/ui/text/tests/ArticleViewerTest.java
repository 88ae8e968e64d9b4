package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.actant.core.commands.NewClaim;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.core.session.Labels;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanSelection;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.spans.SpanLayout.Placed;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleViewerTest {

    private static final int WIDTH = 700;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "\ufeffMit Marke am Anfang.", "Zeile\r\nZeile\rZeile\nEnde", "a\u2028b\u0085c\fd",
            "\ud83d\udc69\u200d\ud83d\ude92",
            "\u05e9\u05dc\u05d5\u05dd abc \u05e9\u05dc\u05d5\u05dd", "e\u0301\u0301\u0301", "", "\r\n\r\n"})
    void offsetsInTheWidgetAreOffsetsInTheText(String text) throws IOException {
        Sample sample = new Sample(folder, text);
        try (Screen screen = new Screen(sample, WIDTH)) {
            assertEquals(text, screen.text().getText());
            assertEquals(text.length(), screen.text().getCharCount());
            screen.paint();
        }
    }

    @Test
    void aLongParagraphIsShown() throws IOException {
        Sample sample = new Sample(folder, "Das Wort geht um. ".repeat(1000));
        Entity word = sample.entity(Literals.ITEM, "Item", "Wort");
        int late = sample.text.lastIndexOf("Wort");
        sample.link(new Selection(sample.article, sample.text, TextRanges.of(late, late + 4)), word);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.paint();
            assertEquals(1, screen.viewer.painter().layout().spans().size());
            screen.text().setTopPixel(Integer.MAX_VALUE / 2);
            screen.paint();
            Placed last = screen.viewer.painter().layout().spans().get(0);
            assertEquals(late, last.anchored().getRanges().begin());
            assertEquals(1, last.pieces().size());
        }
    }

    @Test
    void theCaretSelectsTheInnermostAndTellsOnce() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            List<SpanSelection> told = new ArrayList<>();
            screen.viewer.selection()
                    .addSelectionChangedListener(event -> told.add((SpanSelection) event.getSelection()));
            screen.text().setCaretOffset(sample.text.indexOf("K\u0151v\u00e1ri"));
            screen.settle();
            assertEquals(1, told.size());
            assertEquals("M\u00e1ria K\u0151v\u00e1ri", Objects.requireNonNull(told.get(0).anchor()).getQuote());
            assertSame(sample.session.dossier().getEntities().get(0), told.get(0).getFirstElement());
        }
    }

    @Test
    void withoutASpanTheArticleIsSelected() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.text().setCaretOffset(sample.text.indexOf("wies"));
            screen.settle();
            assertSame(sample.article, ((SpanSelection) screen.viewer.selection().getSelection()).element());
        }
    }

    @Test
    void whatIsSelectedElsewhereIsRevealedAndNotToldAgain() throws IOException {
        Sample sample = new Sample(folder, "Anfang.\n" + "Zeile\n".repeat(300) + "Anna am Ende.");
        Entity anna = sample.entity(Literals.ACTOR, "Person", "Anna");
        try (Screen screen = new Screen(sample, WIDTH)) {
            List<Object> told = new ArrayList<>();
            screen.viewer.selection().addSelectionChangedListener(told::add);
            screen.viewer.selection().show(anna);
            screen.settle();
            assertTrue(told.isEmpty());
            assertSame(anna, screen.viewer.focus().element());
            assertTrue(screen.text().getTopPixel() > 0);
            assertTrue(screen.viewer.focus().isSelected(sample.spans().get(0)));
        }
    }

    @Test
    void aClaimIsReadWhereTheWordsAreOfWhatItIsAbout() throws IOException {
        Sample sample = new Sample(folder, "Anfang.\n" + "Zeile\n".repeat(300) + "Anna ging am Ende.");
        Event going = sample.event("MOVE", sample.words("ging"));
        sample.session.execute(new NewClaim(sample.article, going, List.of(), null, List.of()));
        Claim claim = sample.article.getClaims().get(0);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.viewer.selection().show(claim);
            screen.settle();
            assertSame(claim, screen.viewer.focus().element());
            assertTrue(screen.text().getTopPixel() > 0);
            assertTrue(screen.viewer.focus().isSelected(sample.spans().get(0)));
        }
    }

    @Test
    void aSpanOfAnotherArticleDoesNotBecomeCurrent() throws IOException {
        Sample sample = Sample.annotated(folder);
        Mention foreign = sample.mentionElsewhere(sample.session.dossier().getEntities().get(0));
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.viewer.selection().show(foreign);
            assertSame(null, screen.viewer.focus().anchor());
            assertSame(null, screen.viewer.focus().element());
            screen.viewer.selection().show(sample.session.dossier());
            assertSame(null, screen.viewer.focus().element());
        }
    }

    @Test
    void mentionsWithoutAPlaceAreNotShown() throws IOException {
        Sample sample = Sample.annotated(folder);
        Entity minister = sample.session.dossier().getEntities().get(0);
        Mention lost = ActantFactory.eINSTANCE.createMention();
        lost.setOf(minister);
        try (Screen screen = new Screen(sample, WIDTH)) {
            sample.session.execute(new AddPart(sample.article, Literals.ARTICLE__MENTIONS, lost));
            screen.viewer.selection().show(minister);
            Gesture.NEXT_MENTION.perform(screen.viewer.gestures());
            assertSame(minister, screen.viewer.focus().element());
            screen.viewer.selection().show(lost);
            Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
            sample.session.undo();
            screen.paint();
        }
    }

    @Test
    void aTextThatWasChangedIsReadButNotAnnotated() throws IOException {
        Sample.annotated(folder).session.save();
        Files.writeString(folder.resolve("dossier/articles/hafen.txt"), "Am Dienstag fanden");
        Sample sample = Sample.reopened(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.paint();
            assertEquals("Am Dienstag fanden", screen.text().getText());
            assertTrue(screen.shell.getChildren()[0] != screen.text(), "a bar above the text");
            int spans = sample.spans().size();
            screen.text().setSelection(3, 11);
            screen.viewer.runner().perform(Gesture.LINK_ACTOR);
            screen.viewer.runner().perform(Gesture.DELETE_SPAN);
            assertSame(null, screen.viewer.popup());
            assertEquals(spans, sample.spans().size());
            screen.viewer.selection().show(sample.session.dossier().getEntities().get(0));
            screen.viewer.runner().perform(Gesture.SELECT_WORD);
            assertEquals("Dienstag", screen.text().getSelectionText());
        }
    }

    @Test
    void aNewMentionIsDrawnAndUndone() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            int before = screen.viewer.painter().layout().spans().size();
            Entity anyone = sample.session.dossier().getEntities().get(0);
            sample.session.execute(new LinkMention(sample.words("Vorwurf"), anyone, MentionForm.NOM));
            assertEquals(before + 1, screen.viewer.painter().layout().spans().size());
            sample.session.undo();
            assertEquals(before, screen.viewer.painter().layout().spans().size());
            screen.paint();
        }
    }

    @Test
    void deletingWhatIsCurrentLeavesNothingCurrent() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            Gesture.NEXT_SPAN.perform(screen.viewer.gestures());
            assertTrue(screen.viewer.focus().anchor() instanceof Mention);
            Gesture.DELETE_SPAN.perform(screen.viewer.gestures());
            screen.settle();
            assertSame(null, screen.viewer.focus().anchor());
            screen.paint();
        }
    }

    @Test
    void theTextWithSpansPaintsAtAnyWidth() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            for (int width : new int[]{120, 333, 1200}) {
                screen.shell.setSize(width, 400);
                screen.settle();
                screen.paint();
                assertFalse(screen.viewer.painter().layout().spans().isEmpty());
            }
        }
    }

    @Test
    void thePopUpFiltersCommitsAndLeavesNoTraceWhenClosed() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            int spans = sample.spans().size();
            screen.text().setCaretOffset(sample.text.indexOf("Vorwurf"));
            Gesture.LINK_ACTOR.perform(screen.viewer.gestures());
            screen.settle();
            screen.popup().close();
            screen.settle();
            assertEquals(spans, sample.spans().size());
            assertSame(null, screen.viewer.popup());

            Gesture.LINK_ACTOR.perform(screen.viewer.gestures());
            screen.popup().filter().setText("Hafen");
            screen.settle();
            assertEquals("Hafenbeh\u00f6rde", screen.popup().choices().get(1).label());
            screen.popup().filter().notifyListeners(SWT.KeyDown, key(SWT.ARROW_DOWN));
            screen.popup().commit();
            screen.settle();
            assertEquals(spans + 1, sample.spans().size());
            assertEquals("Hafenbeh\u00f6rde",
                    Labels.of(Objects.requireNonNull(screen.viewer.focus().element())));
        }
    }

    @Test
    void thePopUpAsksTypeThenLabelOfAnEvent() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.text().setSelection(sample.text.indexOf("wies"), sample.text.indexOf("wies") + 4);
            Gesture.NEW_EVENT.perform(screen.viewer.gestures());
            screen.popup().filter().setText("accuse");
            screen.popup().commit();
            assertEquals("wies", screen.popup().filter().getText());
            screen.popup().filter().setText("Zur\u00fcckweisung");
            screen.popup().commit();
            screen.settle();
            Event made = Objects.requireNonNull(screen.viewer.focus().event());
            assertEquals("Zur\u00fcckweisung", made.getLabel());
            assertEquals("ACCUSE", made.getType());
        }
    }

    private static org.eclipse.swt.widgets.Event key(int code) {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.keyCode = code;
        return event;
    }
}
