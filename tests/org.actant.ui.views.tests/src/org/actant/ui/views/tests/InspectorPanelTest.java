package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.TimeSpec;
import org.actant.ui.DossierSaveable;
import org.actant.ui.ElementSelection;
import org.actant.ui.PendingEdits;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectorPanelTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNameIsWrittenAfterAPauseUndoneAndRedone() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.chair);
            Text name = Screen.controls(panel.control(), Text.class).get(0);
            assertEquals("Ida Holm", name.getText());
            name.setText("Anna Holm");
            screen.await("the name is written", () -> "Anna Holm".equals(made.chair.getName()));
            made.session.undo();
            assertEquals("Ida Holm", made.chair.getName());
            assertEquals("Ida Holm", name.getText());
            made.session.redo();
            assertEquals("Anna Holm", name.getText());
        }
    }

    @Test
    void whatIsTypedInOneVisitIsOneStep() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.chair);
            Text name = Screen.controls(panel.control(), Text.class).get(0);
            name.setText("A");
            panel.commit();
            name.setText("Anna");
            panel.commit();
            assertEquals("Anna", made.chair.getName());
            made.session.undo();
            assertEquals("Ida Holm", made.chair.getName());
        }
    }

    @Test
    void theWheelOverAChoiceScrollsTheFormAndChoosesNothing() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            made.session.save();
            screen.shell.setSize(420, 300);
            InspectorPanel panel = open(screen, made, made.closing);
            Combo mode = Screen.controls(panel.control(), Combo.class).get(0);
            Event turned = new Event();
            turned.count = -3;
            mode.notifyListeners(SWT.MouseVerticalWheel, turned);
            assertFalse(turned.doit);
            assertTrue(panel.control().getOrigin().y > 0);
            assertFalse(made.session.isDirty());
        }
    }

    @Test
    void aNameThatIsTooLongForItsRowEndsWithAnEllipsis() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            made.session.execute(new SetFeature(made.board, Literals.ENTITY__NAME,
                    "Board of the harbour of Lund and of all its piers"));
            InspectorPanel panel = open(screen, made, made.closing);
            Link filler = Screen.controls(panel.control(), Link.class).stream()
                    .filter(link -> link.getText().contains("Board of")).findFirst().orElseThrow();
            assertTrue(filler.getText().endsWith("\u2026</a>"), filler.getText());
            assertEquals("Board of the harbour of Lund and of all its piers", filler.getToolTipText());
            screen.shell.setSize(1400, 800);
            screen.settle();
            assertEquals("<a>Board of the harbour of Lund and of all its piers</a>", filler.getText());
        }
    }

    @Test
    void showingSomethingElseWritesWhatWasTyped() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.chair);
            Screen.controls(panel.control(), Text.class).get(0).setText("Anna");
            panel.show(new ElementSelection(made.session, List.of(made.closing)));
            assertEquals("Anna", made.chair.getName());
        }
    }

    @Test
    void aToggleSetsTheRealisAndTakesItBack() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.closing);
            List<Button> toggles = Screen.controls(panel.control(), Button.class).stream()
                    .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            assertTrue(toggles.get(0).getSelection(), "actual");
            toggles.get(2).setSelection(true);
            toggles.get(2).notifyListeners(SWT.Selection, null);
            assertSame(Actuality.HYP, made.closing.getRealis().getActuality());
            assertFalse(toggles.get(0).getSelection());
            made.session.undo();
            assertTrue(toggles.get(0).getSelection());
        }
    }

    @Test
    void anElementThatIsDeletedLeavesTheForm() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.chair);
            made.session.execute(new Delete(List.of(made.chair)));
            assertNull(panel.subject());
        }
    }

    @Test
    void aTimeIsTakenAwayWithWhatRefersToIt() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            TimeSpec time = ActantFactory.eINSTANCE.createTimeSpec();
            made.session.execute(new AddPart(made.closing, Literals.EVENT__TIMES, time));
            Mention words = made.article.getMentions().get(0);
            made.session.execute(new AddPart(words, Literals.ANCHORED__EVIDENCE_OF, time));
            InspectorPanel panel = open(screen, made, made.closing);
            List<Button> removes = Screen.controls(panel.control(), Button.class).stream()
                    .filter(button -> "\u2715".equals(button.getText()) && "Remove".equals(button.getToolTipText()))
                    .toList();
            removes.get(removes.size() - 1).notifyListeners(SWT.Selection, null);
            assertEquals(List.of(), made.closing.getTimes());
            assertEquals(List.of(), words.getEvidenceOf());
            made.session.save();
        }
    }

    @Test
    void savingWritesWhatWasTypedFirst() throws IOException, CoreException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            made.session.save();
            PendingEdits pending = new PendingEdits();
            InspectorPanel panel = open(screen, made, made.board);
            pending.add(panel);
            DossierSaveable saveable = new DossierSaveable(made.session, pending);
            assertFalse(saveable.isDirty());
            Screen.controls(panel.control(), Text.class).get(0).setText("Board");
            text(panel, "Port Authority").setText("Port");
            assertTrue(saveable.isDirty());
            saveable.doSave(new NullProgressMonitor());
            assertFalse(saveable.isDirty());
            DossierSession again = DossierSession.open(folder.resolve("d"));
            Entity board = again.dossier().getEntities().get(0);
            assertEquals("Board", board.getName());
            assertEquals("Port", board.getNames().get(0).getText());
        }
    }

    @Test
    void whatWasTypedForADeletedElementIsDropped() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.chair);
            Screen.controls(panel.control(), Text.class).get(0).setText("Anna");
            made.session.execute(new Delete(List.of(made.chair)));
            screen.settle();
            assertNull(panel.subject());
            assertEquals("Ida Holm", made.chair.getName());
            assertFalse(panel.isPending(made.session));
        }
    }

    private static Text text(InspectorPanel panel, String shown) {
        return Screen.controls(panel.control(), Text.class).stream().filter(text -> shown.equals(text.getText()))
                .findFirst().orElseThrow();
    }

    @Test
    void everyKindOfElementHasItsForm() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.session.dossier());
            for (Element element : List.of(made.article, made.session.dossier().getEntities().get(3),
                    made.session.dossier().getLinks().get(0), made.session.dossier().getSources().get(0),
                    made.article.getClaims().get(0), made.article.getMentions().get(0))) {
                panel.show(new ElementSelection(made.session, List.of(element)));
                screen.settle();
                assertTrue(Screen.controls(panel.control(), Text.class).size() > 0);
            }
        }
    }

    @Test
    void aFormIsMadeOnceAndShowsWhatChangedWhileItWasHidden() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Participation part = made.closing.getParticipations().get(0);
            InspectorPanel panel = open(screen, made, made.closing);
            Text label = Screen.controls(panel.control(), Text.class).get(0);
            assertEquals(0, evidence(panel).size());
            panel.show(new ElementSelection(made.session, List.of(part)));
            assertFalse(label.isVisible());
            made.session.execute(
                    new AddPart(made.article.getMentions().get(0), Literals.ANCHORED__EVIDENCE_OF, part));
            panel.show(new ElementSelection(made.session, List.of(made.closing)));
            assertTrue(label.isVisible());
            assertEquals(1, evidence(panel).size());
            made.session.undo();
            assertEquals(0, evidence(panel).size());
        }
    }

    /** The buttons that lead to the words of a filler. */
    private static List<Button> evidence(InspectorPanel panel) {
        return Screen.controls(panel.control(), Button.class).stream().filter(
                button -> button.getToolTipText() != null && button.getToolTipText().startsWith("Evidence: "))
                .toList();
    }

    private static InspectorPanel open(Screen screen, Case made, Element... elements) {
        InspectorPanel panel = new InspectorPanel(screen.shell, screen.types, new DirectActions());
        screen.open();
        panel.show(new ElementSelection(made.session, List.of(elements)));
        screen.settle();
        return panel;
    }
}
