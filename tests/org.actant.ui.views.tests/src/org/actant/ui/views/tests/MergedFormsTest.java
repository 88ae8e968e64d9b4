package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.actant.core.commands.SetFeature;
import org.actant.core.identity.Fold;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the forms of the inspector offer and show of elements that were merged. */
final class MergedFormsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void onlyThoseWhoStandForThemselvesAreOffered() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Event leaving = made.session.dossier().getEvents().get(1);
            Element filled = made.closing.getParticipations().get(0);
            Element link = made.session.dossier().getLinks().get(0);
            assertTrue(offered(screen, made, filled, "Filler").containsAll(List.of("Ida Holm", "Company leaves")));
            assertTrue(offered(screen, made, made.board, "Member of").contains("Ida Holm"));
            assertTrue(offered(screen, made, link, "From").contains("Company leaves"));
            made.session.execute(new Fold(List.of(made.chair), made.board));
            made.session.execute(new Fold(List.of(leaving), made.closing));
            assertEquals(List.of("Harbour Board", "Ferry Company", "Lund", "North Pier",
                    "Pier closed CAUSES Company leaves"), offered(screen, made, filled, "Filler"));
            assertEquals(List.of("Ferry Company", "Lund", "North Pier"),
                    offered(screen, made, made.board, "Member of"));
            assertEquals(List.of("Ferry Company", "Lund", "North Pier"),
                    offered(screen, made, made.chair, "Member of"));
            assertFalse(offered(screen, made, link, "From").contains("Company leaves"));
            made.session.undo();
            assertTrue(offered(screen, made, filled, "Filler").contains("Company leaves"));
        }
    }

    @Test
    void anEventShowsWhoTakesPartInThoseThatItStandsFor() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Event leaving = made.session.dossier().getEvents().get(1);
            DirectActions actions = new DirectActions();
            InspectorPanel panel = new InspectorPanel(screen.shell, screen.types, actions);
            screen.open();
            panel.show(new ElementSelection(made.session, List.of(made.closing)));
            made.session.execute(new Fold(List.of(leaving), made.closing));
            String from = "and from <a>Company leaves</a>, for which it stands:";
            List<String> links = links(panel);
            assertTrue(links.indexOf("<a>North Pier</a>") < links.indexOf(from), links.toString());
            assertTrue(links.indexOf(from) < links.indexOf("<a>Ferry Company</a>"), links.toString());
            Screen.controls(panel.control(), Link.class).get(links.indexOf(from)).notifyListeners(SWT.Selection,
                    new org.eclipse.swt.widgets.Event());
            assertSame(leaving, actions.selected);
            Screen.controls(panel.control(), Button.class).stream()
                    .filter(button -> ("Remove " + Labels.of(leaving.getParticipations().get(0)))
                            .equals(button.getToolTipText()))
                    .toList().getLast().notifyListeners(SWT.Selection, null);
            assertEquals(List.of(), leaving.getParticipations());
            assertFalse(links(panel).contains(from));
            made.session.undo();
            assertTrue(links(panel).contains(from));
            made.session.undo();
            assertFalse(links(panel).contains(from));
        }
    }

    @Test
    void aRoleThatIsFilledInWhatWasMergedDoesNotWait() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Event leaving = made.session.dossier().getEvents().get(1);
            made.session.execute(new SetFeature(made.closing, Literals.EVENT__TYPE, "AGREE"));
            made.session.execute(new SetFeature(leaving.getParticipations().get(0), Literals.PARTICIPATION__ROLE,
                    "actor"));
            InspectorPanel panel = new InspectorPanel(screen.shell, screen.types, new DirectActions());
            screen.open();
            panel.show(new ElementSelection(made.session, List.of(made.closing)));
            assertEquals(1, waiting(panel));
            made.session.execute(new Fold(List.of(leaving), made.closing));
            assertEquals(0, waiting(panel));
            made.session.undo();
            assertEquals(1, waiting(panel));
        }
    }

    private static long waiting(InspectorPanel panel) {
        return Screen.controls(panel.control(), Button.class).stream()
                .filter(button -> "The type requires this role; nothing fills it yet.".equals(button.getToolTipText()))
                .count();
    }

    private static List<String> links(InspectorPanel panel) {
        return Screen.controls(panel.control(), Link.class).stream().map(Link::getText).toList();
    }

    /** What the dialog offers that the only button with a part of a name opens. */
    private static List<String> offered(Screen screen, Case made, Element shown, String name) {
        InspectorPanel panel = new InspectorPanel(screen.shell, screen.types, new DirectActions());
        screen.open();
        panel.show(new ElementSelection(made.session, List.of(shown)));
        screen.settle();
        List<String> offered = new ArrayList<>();
        screen.display.asyncExec(() -> {
            Shell dialog = Arrays.stream(screen.display.getShells()).filter(shell -> shell.getParent() == screen.shell)
                    .findFirst().orElseThrow();
            for (var item : Screen.controls(dialog, Table.class).get(0).getItems()) {
                offered.add(Labels.of((Element) item.getData()));
            }
            dialog.close();
        });
        Button button = Screen.controls(panel.control(), Button.class).stream()
                .filter(each -> String.valueOf(each.getToolTipText()).contains(name)).findFirst()
                .orElseThrow(() -> new AssertionError(Screen.controls(panel.control(), Button.class).stream()
                        .map(Button::getToolTipText).toList().toString()));
        button.notifyListeners(SWT.Selection, null);
        panel.control().dispose();
        return offered;
    }
}
