package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actant.core.commands.SetFeature;
import org.actant.core.identity.Fold;
import org.actant.core.identity.Part;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.views.problems.LiveValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveValidationTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void findingsComeAndGoWithChanges() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            LiveValidation live = new LiveValidation(screen.display, LiveValidationTest::nameless, () -> {
                // nobody looks
            }, findings -> {
                // nobody listens
            });
            live.watch(made.session);
            screen.await("everything was looked at", () -> !live.isBusy());
            assertTrue(live.findings().isEmpty());
            made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, null));
            screen.await("the finding comes", () -> live.findings().size() == 1);
            assertEquals(made.chair, live.findings().get(0).element());
            made.session.undo();
            screen.await("the finding goes", () -> live.findings().isEmpty());
            live.watch(null);
        }
    }

    @Test
    void whatACommandBringsIsToldOnceAndTakenBackWithTheNextChange() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            List<List<Finding>> told = new ArrayList<>();
            LiveValidation live = new LiveValidation(screen.display, LiveValidationTest::nameless, () -> {
                // nobody looks
            }, told::add);
            made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, null));
            live.watch(made.session);
            screen.await("everything was looked at", () -> live.findings().size() == 1);
            assertTrue(told.stream().allMatch(List::isEmpty), "what was there before is not told");
            Entity other = made.session.dossier().getEntities().stream().filter(entity -> entity != made.chair)
                    .findFirst().orElseThrow();
            made.session.execute(new SetFeature(other, Literals.ENTITY__NAME, null));
            screen.await("the finding is told", () -> !told.get(told.size() - 1).isEmpty());
            assertEquals(List.of(other), told.get(told.size() - 1).stream().map(Finding::element).toList());
            made.session.execute(new SetFeature(List.of(other, made.chair), Literals.ELEMENT__NOTE, "seen"));
            assertTrue(told.get(told.size() - 1).isEmpty(), "another change takes the notice back");
            screen.await("looked at again", () -> !live.isBusy());
            assertTrue(told.get(told.size() - 1).isEmpty(), "what is known already is not told again");
            made.session.undo();
            made.session.undo();
            made.session.redo();
            screen.await("looked at again", () -> !live.isBusy());
            assertTrue(told.get(told.size() - 1).isEmpty(), "undo and redo are no acts of their own");
            live.watch(null);
        }
    }

    @Test
    void whatStandsForOthersIsLookedAtWithThem() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            List<Element> looked = new ArrayList<>();
            LiveValidation live = new LiveValidation(screen.display, (session, elements) -> {
                looked.addAll(elements);
                return Map.of();
            }, () -> {
                // nobody looks
            }, findings -> {
                // nobody listens
            });
            live.watch(made.session);
            Event leaving = made.session.dossier().getEvents().get(1);
            made.session.execute(new Fold(List.of(made.closing), leaving));
            for (ModelCommand command : List.of(
                    new SetFeature(made.article.getClaims().get(0), Literals.CLAIM__CREDIBILITY, 1),
                    new SetFeature(made.closing.getParticipations().get(0), Literals.PARTICIPATION__ROLE, "theme"),
                    new Part(List.of(made.closing)))) {
                screen.await("everything was looked at", () -> !live.isBusy());
                looked.clear();
                made.session.execute(command);
                screen.await("it is looked at", () -> looked.contains(leaving));
            }
            live.watch(null);
        }
    }

    private static Map<Element, List<Finding>> nameless(DossierSession session,
            Collection<? extends Element> elements) {
        return elements.stream().filter(element -> element instanceof Entity entity && entity.getName() == null)
                .map(Element.class::cast).collect(Collectors.toMap(element -> element, element -> List
                        .of(new Finding("name", Severity.ERROR, element, Path.of("x"), "no name"))));
    }
}
