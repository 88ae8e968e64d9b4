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
import org.actant.core.commands.SetFeature;
import org.actant.core.identity.Fold;
import org.actant.core.identity.Identities;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Coding;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Participation;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.actant.model.TimeRelation;
import org.actant.model.TimeSpec;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the forms of the inspector show and write, kind by kind. */
final class InspectorFormsTest {

    @TempDir
    Path folder = Path.of("");
    private final DirectActions actions = new DirectActions();

    @Test
    void aRoleThatTheTypeRequiresWaitsAsSoonAsTheTypeIsChosen() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.closing);
            made.session.execute(new SetFeature(made.closing, Literals.EVENT__TYPE, "AGREE"));
            assertTrue(buttons(panel, "The type requires this role; nothing fills it yet.").size() > 0);
            made.session.undo();
            assertEquals(0, buttons(panel, "The type requires this role; nothing fills it yet.").size());
        }
    }

    @Test
    void aNumberMakesItsPartAndIsUndoneInOneStep() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.board);
            write(panel, "at least", "three");
            assertNull(made.board.getCardinality());
            write(panel, "at least", "3");
            assertEquals(3, made.board.getCardinality().getMin());
            assertEquals(-1, made.board.getCardinality().getMax());
            made.session.undo();
            assertNull(made.board.getCardinality());
        }
    }

    @Test
    void severalActorsGetOneNumber() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.board, made.chair);
            write(panel, "at most", "7");
            assertEquals(7, made.board.getCardinality().getMax());
            assertEquals(7, made.chair.getCardinality().getMax());
        }
    }

    @Test
    void aTimeThatIsNoneIsToldAndNotStored() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            TimeSpec time = ActantFactory.eINSTANCE.createTimeSpec();
            made.session.execute(new AddPart(made.closing, Literals.EVENT__TIMES, time));
            InspectorPanel panel = open(screen, made, time);
            write(panel, "2026-01-22 or P1D", "last Monday");
            assertNull(time.getValue());
            for (String good : List.of("2026-01-22", "199X", "2026-W04", "2026-01-22T09:30", "P1D", "PXX", "PT2H",
                    "2026-01-01/2026-02-01", "2026-SU", "PAST_REF")) {
                write(panel, "2026-01-22 or P1D", good);
                assertEquals(good, time.getValue());
            }
            for (String bad : List.of("2026-13-01", "P", "PT", "1.2.2026", "2026-01-40")) {
                write(panel, "2026-01-22 or P1D", bad);
                assertEquals("PAST_REF", time.getValue(), bad);
            }
        }
    }

    @Test
    void aDateThatFollowsFromAnotherIsShownWithTheWayToIt() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Event leaving = made.session.dossier().getEvents().get(1);
            TimeSpec monday = ActantFactory.eINSTANCE.createTimeSpec();
            monday.setValue("2026-01-19");
            TimeSpec later = ActantFactory.eINSTANCE.createTimeSpec();
            later.setValue("P1D");
            later.setRelation(TimeRelation.AFTER);
            later.setAnchor(made.closing);
            made.session.execute(new AddPart(leaving, Literals.EVENT__TIMES, later));
            InspectorPanel panel = open(screen, made, leaving);
            assertFalse(links(panel).stream().anyMatch(text -> text.contains("2026-01-20")));
            made.session.execute(new AddPart(made.closing, Literals.EVENT__TIMES, monday));
            assertTrue(links(panel).stream().anyMatch(text -> text.contains("2026-01-20")), links(panel).toString());
            made.session.undo();
            assertFalse(links(panel).stream().anyMatch(text -> text.contains("2026-01-20")));
        }
    }

    @Test
    void aSourceMovesForwardInTheChain() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Claim claim = made.article.getClaims().get(0);
            Source radio = ActantFactory.eINSTANCE.createSource();
            radio.setName("Radio");
            made.session.execute(new AddPart(made.session.dossier(), Literals.DOSSIER__SOURCES, radio));
            made.session.execute(new AddPart(claim, Literals.CLAIM__SOURCE_CHAIN, radio));
            InspectorPanel panel = open(screen, made, claim);
            press(buttons(panel, "Move Radio forward").get(0));
            assertSame(radio, claim.getSourceChain().get(0));
            made.session.undo();
            assertSame(radio, claim.getSourceChain().get(1));
        }
    }

    @Test
    void theGradeOfAClaimFollowsFromItsSources() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Claim claim = made.article.getClaims().get(0);
            InspectorPanel panel = open(screen, made, claim);
            made.session.execute(new SetFeature(claim.getSourceChain().get(0), Literals.SOURCE__RELIABILITY,
                    Reliability.B));
            assertTrue(texts(panel).contains("B \u2013 Usually reliable"), texts(panel).toString());
        }
    }

    @Test
    void aNewClaimIsShownToBeFilledIn() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.closing);
            press(buttons(panel, "Add to Claims").get(0));
            Claim claim = made.article.getClaims().get(1);
            assertSame(made.closing, claim.getAbout());
            assertSame(claim, actions.selected);
        }
    }

    @Test
    void anActorShowsItsGroupsItsRolesAndItsLinks() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            made.session.execute(new AddPart(made.board, Literals.ENTITY__MEMBERS, made.chair));
            InspectorPanel panel = open(screen, made, made.chair);
            assertTrue(links(panel).contains("<a>Harbour Board</a>"));
            panel.show(new ElementSelection(made.session, List.of(made.board)));
            assertTrue(links(panel).stream().anyMatch(text -> text.endsWith(": <a>Pier closed</a>")));
            press(buttons(panel, "Remove Ida Holm").get(0));
            assertEquals(List.of(), made.board.getMembers());
        }
    }

    @Test
    void whoStandsForOthersShowsWhatIsTheirsAndPartsThemAgain() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            made.session.execute(new Fold(List.of(made.board), made.chair));
            InspectorPanel panel = open(screen, made, made.chair);
            assertTrue(links(panel).contains("stands for <a>Harbour Board</a> too"), links(panel).toString());
            assertTrue(links(panel).stream().anyMatch(text -> text.endsWith(": <a>Pier closed</a>")));
            assertTrue(links(panel).stream().anyMatch(text -> text.contains("<a>The harbour board of Lund</a>")));
            panel.show(new ElementSelection(made.session, List.of(made.board)));
            assertTrue(links(panel).contains("<a>Ida Holm</a> stands for it"), links(panel).toString());
            press(Screen.controls(screen.shell, Button.class).stream()
                    .filter(button -> button.getText().equals("Part again")).findFirst().orElseThrow());
            assertFalse(Identities.isFolded(made.board));
            assertFalse(links(panel).contains("<a>Ida Holm</a> stands for it"));
        }
    }

    @Test
    void aFurtherNameBecomesTheMainOne() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.board);
            press(buttons(panel, "Make this the main name").get(0));
            assertEquals("Port Authority", made.board.getName());
            assertEquals("Harbour Board", made.board.getNames().get(0).getText());
        }
    }

    @Test
    void aCodeIsShownWithWhatItMeans() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Coding coding = ActantFactory.eINSTANCE.createCoding();
            coding.setScheme("PLOVER-sector");
            coding.setCode("GOV");
            made.session.execute(new AddPart(made.board, Literals.ENTITY__CODES, coding));
            InspectorPanel panel = open(screen, made, made.board);
            assertTrue(texts(panel).contains("PLOVER-sector  GOV  Government"), texts(panel).toString());
        }
    }

    @Test
    void aParticipationAndATimeHaveFormsOfTheirOwn() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Participation part = made.closing.getParticipations().get(0);
            InspectorPanel panel = open(screen, made, part);
            assertTrue(links(panel).contains("<a>Pier closed</a>"));
            List<Button> toggles = Screen.controls(panel.control(), Button.class).stream()
                    .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            toggles.get(0).setSelection(true);
            press(toggles.get(0));
            assertSame(Actuality.ACT, part.getRealis().getActuality());
            made.session.undo();
            assertNull(part.getRealis());
        }
    }

    @Test
    void aLinkIsReadFromBothItsEnds() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Link link = made.session.dossier().getLinks().get(0);
            InspectorPanel panel = open(screen, made, link.getSources().get(0));
            assertTrue(links(panel).stream().anyMatch(text -> text.startsWith("\u2192 <a>causes</a> Company")),
                    links(panel).toString());
            panel.show(new ElementSelection(made.session, List.of(link.getTargets().get(0))));
            assertTrue(
                    links(panel).stream().anyMatch(text -> text.startsWith("\u2190 ") && text.endsWith("Pier closed")),
                    links(panel).toString());
        }
    }

    @Test
    void everythingThatCanBePressedOrTypedHasAName() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            InspectorPanel panel = open(screen, made, made.board);
            for (Element element : List.of(made.board, made.closing, made.article.getClaims().get(0),
                    made.session.dossier().getLinks().get(0), made.session.dossier().getSources().get(0))) {
                panel.show(new ElementSelection(made.session, List.of(element)));
                for (Button button : Screen.controls(panel.control(), Button.class)) {
                    assertTrue(button.getText().length() > 1 || button.getToolTipText() != null, element.toString());
                }
            }
        }
    }

    private InspectorPanel open(Screen screen, Case made, Element... elements) {
        InspectorPanel panel = new InspectorPanel(screen.shell, screen.types, actions);
        screen.open();
        panel.show(new ElementSelection(made.session, List.of(elements)));
        screen.settle();
        return panel;
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, null);
    }

    private static void write(InspectorPanel panel, String message, String text) {
        Text field = Screen.controls(panel.control(), Text.class).stream()
                .filter(candidate -> message.equals(candidate.getMessage())).findFirst().orElseThrow();
        field.setText(text);
        panel.commit();
    }

    private static List<Button> buttons(InspectorPanel panel, String name) {
        return Screen.controls(panel.control(), Button.class).stream()
                .filter(button -> name.equals(button.getToolTipText())).toList();
    }

    private static List<String> links(InspectorPanel panel) {
        return Screen.controls(panel.control(), org.eclipse.swt.widgets.Link.class).stream()
                .map(org.eclipse.swt.widgets.Link::getText).toList();
    }

    private static List<String> texts(InspectorPanel panel) {
        return Screen.controls(panel.control(), Label.class).stream().map(Label::getText).toList();
    }
}
