package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.query.saved.BuiltInQuery;
import org.actant.query.saved.SaveQuery;
import org.actant.ui.views.query.QueryPanel;
import org.actant.ui.views.query.RecentQueries;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The query bar and its result in a bare shell. */
final class QueryPanelTest {

    private final Screen screen = new Screen();
    private final List<Element> selected = new ArrayList<>();
    private final List<Element> opened = new ArrayList<>();
    private final Case made;
    private final AtomicReference<String> kept = new AtomicReference<>("");
    private final RecentQueries recent = new RecentQueries(kept::get, kept::set);
    private final QueryPanel panel;

    QueryPanelTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        panel = new QueryPanel(screen.shell, new Ontologies(List.of()), screen.types, recent, elements -> {
            selected.clear();
            selected.addAll(elements);
        }, opened::add);
        panel.setSession(made.session);
        screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void ask(String query) {
        panel.ask(query);
        screen.await("the query has ended", () -> !panel.isRunning());
    }

    private List<String> shown(int column) {
        Table table = panel.table();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            TableItem item = table.getItem(i);
            texts.add(item.getText(column));
        }
        return texts;
    }

    @Test
    void aQueryShowsItsRowsUnderItsHeadings() {
        ask("actors show label, type as kind");
        assertEquals(List.of("Harbour Board", "Ida Holm", "Ferry Company"), shown(0));
        assertEquals("kind", panel.table().getColumn(1).getText());
        assertTrue(panel.status().contains("3"), panel.status());
    }

    @Test
    void anErrorIsMarkedAtItsPlaceAndTold() {
        panel.ask("actors where nmae = x");
        StyleRange[] marks = panel.bar().getStyleRanges();
        assertEquals(1, marks.length);
        assertEquals(List.of(13, 4), List.of(marks[0].start, marks[0].length));
        assertTrue(marks[0].underline);
        assertTrue(panel.status().contains("name"), panel.status());
        panel.bar().append("1");
        assertEquals(0, panel.bar().getStyleRanges().length);
    }

    @Test
    void anErrorAtTheEndMarksTheLastCharacter() {
        panel.ask("actors where");
        StyleRange[] marks = panel.bar().getStyleRanges();
        assertEquals(List.of(11, 1), List.of(marks[0].start, marks[0].length));
    }

    @Test
    void aProposalTakesThePlaceOfWhatWasTypedSinceItWasMade() {
        propose("actors show lab");
        type("e");
        press(SWT.CR, '\r');
        assertEquals("actors show label", panel.bar().getText());
        assertEquals(17, panel.bar().getCaretOffset());
    }

    @Test
    void enterAfterTheWholeWordMeansTheQuery() {
        propose("actors show lab");
        type("el");
        press(SWT.CR, '\r');
        screen.await("the query has run", () -> shown(0).size() == 3);
        assertEquals("actors show label", panel.bar().getText());
    }

    /** Opens the proposals behind a text. */
    private void propose(String query) {
        panel.bar().setFocus();
        panel.bar().setText(query);
        panel.bar().setCaretOffset(query.length());
        int shells = screen.display.getShells().length;
        Event keys = new Event();
        keys.keyCode = ' ';
        keys.character = ' ';
        keys.stateMask = SWT.MOD1;
        panel.bar().notifyListeners(SWT.KeyDown, keys);
        screen.await("the proposals open", () -> screen.display.getShells().length > shells);
        screen.settle();
    }

    /** What is typed before the list of proposals has noticed. */
    private void type(String letters) {
        panel.bar().insert(letters);
        panel.bar().setCaretOffset(panel.bar().getCharCount());
    }

    private void press(int keyCode, char character) {
        Event key = new Event();
        key.keyCode = keyCode;
        key.character = character;
        panel.bar().notifyListeners(SWT.KeyDown, key);
        screen.settle();
    }

    @Test
    void theResultFollowsTheModelAndTheSelectionStays() {
        ask("actors order by name");
        panel.table().setSelection(2);
        panel.table().notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(made.chair), selected);
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Aaron Holm"));
        screen.await("the row moves", () -> shown(0).get(0).equals("Aaron Holm"));
        assertEquals(0, panel.table().getSelectionIndex());
        made.session.execute(new Delete(List.of(made.chair)));
        screen.await("the row goes", () -> panel.table().getItemCount() == 2);
        assertEquals(-1, panel.table().getSelectionIndex());
    }

    @Test
    void aClickOnAHeadingSortsUpDownAndNotAtAll() {
        ask("actors show label");
        panel.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("Ferry Company", "Harbour Board", "Ida Holm"), shown(0));
        panel.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("Ida Holm", "Harbour Board", "Ferry Company"), shown(0));
        panel.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("Harbour Board", "Ida Holm", "Ferry Company"), shown(0));
    }

    @Test
    void aDoubleClickOpensTheElement() {
        ask("actors");
        Event event = new Event();
        event.item = panel.table().getItem(1);
        panel.table().notifyListeners(SWT.DefaultSelection, event);
        assertEquals(List.of(made.chair), opened);
    }

    @Test
    void allRowsAreCopiedAsCommaSeparatedValues() {
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Holm, \"Ida\""));
        ask("actors where type = Person show label");
        panel.table().getMenu().getItem(1).notifyListeners(SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(screen.display);
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals("id,label\r\n" + made.chair.getId() + ",\"Holm, \"\"Ida\"\"\"\r\n", copied);
    }

    @Test
    void theMenuOffersTheQueriesOfDossierAndProgramAndTheRecentOnes() {
        made.session.execute(new SaveQuery(made.session.dossier(), "My people", "actors where type = Person"));
        ask("places");
        List<String> items = Arrays.stream(panel.queries().getItems()).map(MenuItem::getText).toList();
        assertTrue(items.containsAll(List.of("My people", BuiltInQuery.UNSPOKEN.named().name(), "places")),
                items::toString);
        Arrays.stream(panel.queries().getItems()).filter(item -> item.getText().equals("My people")).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
        screen.await("the query has ended", () -> !panel.isRunning());
        assertEquals("actors where type = Person", panel.bar().getText());
        assertEquals(List.of("Ida Holm"), shown(0));
    }

    @Test
    void withoutADossierNothingIsAsked() {
        panel.setSession(null);
        panel.ask("actors");
        assertEquals(0, panel.table().getItemCount());
    }

    @Test
    void recentQueriesAreKeptForTheNextTime() {
        ask("events limit 1");
        ask("actors\nlimit 2");
        ask("events limit 1");
        RecentQueries next = new RecentQueries(kept::get, kept::set);
        assertEquals(List.of("events limit 1", "actors limit 2"), next.queries());
        for (int i = 3; i < 20; i++) {
            ask("events limit " + i);
        }
        assertEquals(10, next.queries().size());
        assertEquals("events limit 19", next.queries().get(0));
    }

    @Test
    void aTypeThatNobodyKnowsIsAnErrorAtItsPlace() {
        panel.ask("events where type is CONSLT");
        assertTrue(panel.status().contains("CONSULT"), panel::status);
        assertTrue(panel.status().contains("22"), panel::status);
    }
}
