package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.actant.core.commands.SetRealis;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.gestures.Surroundings;
import org.actant.ui.text.spans.ShownSpans;
import org.actant.ui.text.spans.SpanKind;
import org.actant.ui.text.spans.SpanTrait;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownSpansTest {

    private static final int WIDTH = 700;

    @TempDir
    private Path folder;

    @Test
    void spansAreHiddenByKindTypeAndActuality() throws IOException {
        Sample sample = Sample.annotated(folder);
        Event talks = sample.session.dossier().getEvents().get(0);
        sample.session.execute(new SetRealis(List.of(talks), Literals.REALIS__ACTUALITY, Actuality.UNC));
        hides(sample, new SpanTrait.OfKind(SpanKind.EVENTS), subject -> subject instanceof Event);
        hides(sample, new SpanTrait.OfType("City"),
                subject -> subject instanceof Entity entity && "City".equals(entity.getType()));
        hides(sample, new SpanTrait.OfActuality(Actuality.UNC), subject -> subject == talks);
    }

    private static void hides(Sample sample, SpanTrait trait, Predicate<Element> expected) {
        ShownSpans shown = new ShownSpans();
        shown.show(trait, false);
        List<Anchored> hidden = sample.spans().stream().filter(span -> !shown.isShown(span)).toList();
        assertEquals(sample.spans().stream().filter(span -> expected.test(SpanFocus.subject(span))).toList(), hidden);
        assertFalse(hidden.isEmpty());
        assertEquals(trait, SpanTrait.of(trait.key()));
    }

    @Test
    void reducedToAnActorTheTextShowsItsMentionsAndWhatItTakesPartIn() throws IOException {
        Sample sample = Sample.annotated(folder);
        Entity minister = sample.session.dossier().getEntities().get(0);
        Event talks = sample.session.dossier().getEvents().get(0);
        ShownSpans shown = new ShownSpans();
        shown.showOnly(minister);
        assertEquals(List.of(minister, talks), sample.spans().stream().filter(shown::isShown)
                .map(SpanFocus::subject).distinct().sorted((a, b) -> a == minister ? -1 : 1).toList());
    }

    @Test
    void hiddenSpansAreNotGoneToAndNotListed() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            choose(screen, SpanKind.EVENTS);
            List<Anchored> visited = new ArrayList<>();
            for (Gesture gesture : new Gesture[]{Gesture.NEXT_SPAN, Gesture.PREVIOUS_SPAN}) {
                for (int i = 0; i < 30; i++) {
                    gesture.perform(screen.viewer.gestures());
                    visited.add(Objects.requireNonNull(screen.viewer.focus().anchor()));
                }
            }
            List<Anchored> expected = sample.spans().stream()
                    .filter(span -> SpanKind.of(span) != SpanKind.EVENTS).toList();
            assertEquals(expected, visited.stream().distinct().toList());
            int inTrigger = sample.text.indexOf("Gespr\u00e4che") + 2;
            screen.text().setCaretOffset(inTrigger);
            assertEquals(List.of(), screen.viewer.focus().stack());
            choose(screen, SpanKind.EVENTS);
            assertFalse(screen.viewer.focus().stack().isEmpty(), "what is shown again is met at once");
        }
    }

    @Test
    void neitherMentionsNorProblemsNorEndsOfHiddenSpansAreGoneTo() throws IOException {
        Sample sample = Sample.annotated(folder);
        Event talks = sample.session.dossier().getEvents().get(0);
        try (Screen screen = new Screen(sample, WIDTH)) {
            choose(screen, SpanKind.EVENTS);
            screen.text().setCaretOffset(0);
            screen.viewer.focus().show(talks);
            Gesture.NEXT_MENTION.perform(screen.viewer.gestures());
            assertEquals(0, screen.text().getCaretOffset());
            screen.viewer.surroundedBy(new EverythingIsWrong());
            List<Anchored> visited = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Gesture.NEXT_PROBLEM.perform(screen.viewer.gestures());
                visited.add(screen.viewer.focus().anchor());
            }
            assertFalse(visited.stream().anyMatch(span -> span != null && SpanKind.of(span) == SpanKind.EVENTS));
            int trigger = sample.text.indexOf("Gespr\u00e4che");
            screen.text().setCaretOffset(trigger);
            Gesture.GROW_SPAN_RIGHT.perform(screen.viewer.gestures());
            int end = screen.text().getSelection().y;
            assertTrue(sample.spans().stream().filter(span -> SpanKind.of(span) != SpanKind.EVENTS)
                    .anyMatch(span -> span.getRanges().end() == end));
        }
    }

    @Test
    void howATextIsReadIsRememberedForTheNext() throws IOException {
        Sample sample = Sample.annotated(folder);
        DialogSettings settings = new DialogSettings("reading");
        int usual;
        try (Screen screen = new Screen(sample, WIDTH, BasicTypes.catalogue(), settings)) {
            usual = screen.text().getFont().getFontData()[0].getHeight();
            Stream.of(Gesture.LARGER, Gesture.TOGGLE_NUMBERS)
                    .forEach(gesture -> gesture.perform(screen.viewer.gestures()));
            choose(screen, SpanKind.CUES);
        }
        try (Screen screen = new Screen(sample, WIDTH, BasicTypes.catalogue(), settings)) {
            assertEquals(usual + 2, screen.text().getFont().getFontData()[0].getHeight());
            assertTrue(screen.viewer.reading().hasNumbers());
            Menu menu = screen.viewer.reading().menu();
            assertFalse(menu.getItem(SpanKind.CUES.ordinal()).getSelection());
            assertTrue(menu.getItem(SpanKind.EVENTS.ordinal()).getSelection());
            menu.dispose();
            Gesture.USUAL_SIZE.perform(screen.viewer.gestures());
            assertEquals(usual, screen.text().getFont().getFontData()[0].getHeight());
        }
    }

    @Test
    void aSettingsFileOfAnotherVersionDoesNoHarm() throws IOException {
        DialogSettings settings = new DialogSettings("reading");
        settings.put("larger", "huge");
        settings.put("hidden", new String[]{"kind.GHOSTS", "actuality.?", "", "nonsense"});
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH, BasicTypes.catalogue(), settings)) {
            assertEquals(sample.spans().size(), screen.viewer.painter().layout().spans().size());
        }
    }

    @Test
    void theMenuOffersTypesRealisAndTheSelectedActor() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, WIDTH)) {
            screen.text().setCaretOffset(sample.text.indexOf("Genf") + 1);
            Menu menu = screen.viewer.reading().menu();
            Menu types = menu.getItem(SpanKind.values().length).getMenu();
            MenuItem city = Stream.of(types.getItems()).filter(item -> "City".equals(item.getText())).findFirst()
                    .orElseThrow();
            click(city);
            assertFalse(screen.viewer.painter().layout().spans().stream()
                    .anyMatch(span -> SpanFocus.subject(span.anchored()) instanceof Entity entity
                            && "City".equals(entity.getType())));
            menu.dispose();
            assertEquals(5, Stream.of(screen.viewer.reading().menu().getItem(SpanKind.values().length + 1).getMenu()
                    .getItems()).count());
        }
    }

    /** Where something is wrong with whatever is looked at. */
    private static final class EverythingIsWrong implements Surroundings {

        @Override
        public List<Finding> check(Collection<? extends Element> elements) {
            return elements.stream()
                    .map(wrong -> new Finding("test", Severity.ERROR, wrong, Path.of("x"), "Falsch.")).toList();
        }

        @Override
        public void showInspector() {
            // there is none
        }
    }

    private static void choose(Screen screen, SpanKind kind) {
        Menu menu = screen.viewer.reading().menu();
        click(menu.getItem(kind.ordinal()));
        menu.dispose();
    }

    private static void click(MenuItem item) {
        item.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }
}
