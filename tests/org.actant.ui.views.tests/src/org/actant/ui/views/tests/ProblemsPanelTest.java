package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.core.validation.Validator;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.problems.LiveValidation;
import org.actant.ui.views.problems.ProblemsPanel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProblemsPanelTest {

    private static final Coverage ALL = new Coverage(1, 1);

    @TempDir
    Path folder = Path.of("");

    @Test
    void findingsAreGroupedBySeverityAndRule() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            ProblemsPanel panel = panel(screen, new ArrayList<>());
            panel.show(List.of(finding(made, Severity.ERROR, "dates", "one"),
                    finding(made, Severity.ERROR, "dates", "two"), finding(made, Severity.HINT, "hedge", "three")),
                    ALL);
            screen.settle();
            assertEquals(2, panel.tree().getItemCount());
            assertEquals("Contradicting dates (2)", panel.tree().getItem(0).getText());
            assertEquals("Hedged facts (1)", panel.tree().getItem(1).getText());
            assertEquals("two", panel.tree().getItem(0).getItem(1).getText());
            assertTrue(panel.tree().getItem(0).getExpanded());
            assertTrue(Screen.controls(screen.shell, Label.class).stream().map(Label::getText)
                    .anyMatch("2 errors, no warnings, 1 hint"::equals));
        }
    }

    @Test
    void theSelectionStaysWhileFindingsComeAndGo() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            ProblemsPanel panel = panel(screen, new ArrayList<>());
            Finding kept = finding(made, Severity.WARNING, "grade", "kept");
            panel.show(List.of(finding(made, Severity.ERROR, "dates", "one"), kept), ALL);
            screen.settle();
            TreeItem row = panel.tree().getItem(1).getItem(0);
            panel.tree().setSelection(row);
            panel.show(List.of(finding(made, Severity.WARNING, "grade", "before"), kept), ALL);
            screen.settle();
            assertEquals(kept, panel.selected());
            panel.show(List.of(), ALL);
            assertEquals(0, panel.tree().getItemCount());
        }
    }

    @Test
    void theContextMenuOffersTheWaysOut() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            List<QuickFix> taken = new ArrayList<>();
            ProblemsPanel panel = panel(screen, taken);
            QuickFix fix = new QuickFix.Act("Call her Ida", new SetFeature(made.chair, Literals.ENTITY__NAME, "Ida"));
            panel.show(List.of(new Finding("role", Severity.ERROR, made.chair, Path.of("x"), "m", List.of(fix))), ALL);
            screen.settle();
            panel.tree().setSelection(panel.tree().getItem(0).getItem(0));
            Menu menu = Objects.requireNonNull(panel.tree().getMenu());
            menu.notifyListeners(SWT.Show, new Event());
            assertEquals("Call her Ida", menu.getItem(0).getText());
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            assertEquals(List.of(fix), taken);
        }
    }

    @Test
    void ctrlAndOneOpensTheWaysOutBelowTheRow() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            ProblemsPanel panel = panel(screen, new ArrayList<>());
            QuickFix fix = new QuickFix.Act("Call her Ida", new SetFeature(made.chair, Literals.ENTITY__NAME, "Ida"));
            panel.show(List.of(new Finding("role", Severity.ERROR, made.chair, Path.of("x"), "m", List.of(fix))), ALL);
            screen.settle();
            Menu menu = Objects.requireNonNull(panel.tree().getMenu());
            panel.tree().deselectAll();
            assertTrue(press(panel, '1', SWT.MOD1).doit, "without a problem the key is left to others");
            panel.tree().setSelection(panel.tree().getItem(0).getItem(0));
            assertTrue(press(panel, '1', SWT.NONE).doit);
            assertFalse(menu.isVisible());
            assertFalse(press(panel, '1', SWT.MOD1).doit);
            screen.await("the menu opens", () -> menu.isVisible() && menu.getItemCount() > 0);
            assertEquals("Call her Ida", menu.getItem(0).getText());
            menu.setVisible(false);
        }
    }

    private static Event press(ProblemsPanel panel, char key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key;
        event.stateMask = modifiers;
        panel.tree().notifyListeners(SWT.KeyDown, event);
        return event;
    }

    @Test
    void whatIsTiedToAChangeIsLookedAtAgain() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Rule chaired = new Rule() {

                @Override
                public String id() {
                    return "chaired";
                }

                @Override
                public void check(org.actant.model.Element element, org.actant.core.validation.Check check) {
                    if (element == made.closing && made.board.getName().isEmpty()) {
                        check.report(element, Severity.ERROR, "closed by nobody");
                    }
                }
            };
            Validator validator = new Validator(List.of(chaired), new Ontologies(List.of()));
            LiveValidation live = new LiveValidation(screen.display, validator::byElement, () -> {
                // nobody looks
            }, findings -> {
                // nobody listens
            });
            live.watch(made.session);
            screen.await("everything was looked at", () -> !live.isBusy());
            made.session.execute(new SetFeature(made.board, Literals.ENTITY__NAME, ""));
            screen.await("the event of the actor is looked at", () -> live.findings().size() == 1);
            made.session.undo();
            screen.await("and again", () -> live.findings().isEmpty());
            assertFalse(live.isBusy());
            live.watch(null);
        }
    }

    private static ProblemsPanel panel(Screen screen, List<QuickFix> taken) {
        ProblemsPanel panel = new ProblemsPanel(screen.shell, finding -> {
            // nobody looks
        }, finding -> {
            // nobody looks
        }, taken::add);
        screen.open();
        return panel;
    }

    private static Finding finding(Case made, Severity severity, String rule, String message) {
        return new Finding(rule, severity, made.chair, Path.of("x"), message);
    }
}
