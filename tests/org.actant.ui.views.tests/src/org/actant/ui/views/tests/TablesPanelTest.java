package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actant.core.commands.Delete;
import org.actant.core.commands.NewConnection;
import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Confidence;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.tables.CellEdit;
import org.actant.ui.views.tables.ElementTable;
import org.actant.ui.views.tables.TableColumn;
import org.actant.ui.views.tables.TableKind;
import org.actant.ui.views.tables.TableLayouts;
import org.actant.ui.views.tables.TablesPanel.Environment;
import org.actant.ui.views.tables.TablesPanel;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in a bare shell. */
final class TablesPanelTest {

    private final Screen screen = new Screen();
    private final List<Element> selected = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Case made;
    private TablesPanel panel;

    TablesPanelTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        screen.shell.setSize(1200, 400);
        panel = panel();
    }

    @BeforeEach
    void open() {
        screen.open();
        show(TableKind.EVENTS);
    }

    private TablesPanel panel() {
        TablesPanel opened = new TablesPanel(screen.shell, new Environment(screen.types,
                new TableLayouts(key -> kept.getOrDefault(key, ""), kept::put), Runnable::run, elements -> {
                    selected.clear();
                    selected.addAll(elements);
                }, element -> {
                    // nothing is opened here
                }, (element, command) -> made.session.execute(command)));
        opened.setSession(made.session);
        return opened;
    }

    private void show(TableKind kind) {
        panel.show(kind);
        screen.await("the rows are made", () -> !panel.isBusy());
        screen.settle();
    }

    private ElementTable table() {
        ElementTable table = panel.table();
        assertNotNull(table);
        return table;
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static TableColumn column(ElementTable table, String key) {
        return table.columns().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow();
    }

    private void write(String column, int row, Object value) {
        ILayer layer = table().control();
        int position = table().shown().indexOf(column(table(), column));
        assertTrue(layer.doCommand(new UpdateDataCommand(layer, position, row + 2, value)));
    }

    @Test
    void linksAndRelationsAreListedAndOnlyLinksHaveADistance() {
        made.session.execute(new NewConnection(made.session.dossier(), Literals.RELATION, "member-of",
                List.of(made.chair), List.of(made.board)));
        show(TableKind.LINKS);
        assertEquals(2, table().rows().count());
        int relation = table().rows().index(made.session.dossier().getRelations().get(0));
        int link = table().rows().index(made.session.dossier().getLinks().get(0));
        CellEdit quantity = Objects.requireNonNull(column(table(), "quantity").edit());
        assertFalse(quantity.isFor(made.session.dossier().getRelations().get(0)));
        assertTrue(quantity.isFor(made.session.dossier().getLinks().get(0)));
        write("quantity", link, "P1D");
        assertEquals("P1D", made.session.dossier().getLinks().get(0).getQuantity());
        TableColumn confidence = column(table(), "confidence");
        write("confidence", relation, new Labelled<>(Confidence.HIGH, "High"));
        assertEquals("High", confidence.text(made.session.dossier().getRelations().get(0)));
    }

    @Test
    void selectedRowsAreTold() {
        table().select(1);
        assertEquals(List.of(made.session.dossier().getEvents().get(1)), selected);
    }

    @Test
    void anElementThatIsSelectedElsewhereIsRevealedWithoutEcho() {
        panel.reveal(made.closing);
        assertEquals(List.of(), selected);
        assertEquals(List.of(made.closing), table().selected());
    }

    @Test
    void theSelectionStaysWithItsElement() {
        table().select(0);
        made.session.execute(new Delete(List.of(made.closing)));
        made.session.undo();
        table().select(1);
        Element element = table().selected().get(0);
        write("label", 0, "Zoo closed");
        assertEquals(List.of(element), table().selected());
    }

    @Test
    void aLabelIsWrittenInPlaceAndUndone() {
        write("label", 0, "Harbour closed");
        assertEquals("Harbour closed", made.closing.getLabel());
        made.session.undo();
        assertEquals("Pier closed", made.closing.getLabel());
    }

    @Test
    void anAxisOfTheRealisIsChosenInPlace() {
        write("actuality", 0, new Labelled<Object>(Actuality.UNC, "uncertain"));
        assertEquals(Actuality.UNC, made.closing.getRealis().getActuality());
        made.session.undo();
        assertEquals(Actuality.ACT, made.closing.getRealis().getActuality());
    }

    @Test
    void aTypeIsChosenInPlace() {
        write("type", 0, new Labelled<Object>("MOVE", "Move"));
        assertEquals("MOVE", made.closing.getType());
    }

    @Test
    void theRowsThatTheFilterLetsThroughAreCounted() {
        assertTrue(panel.status().startsWith("2"), panel.status());
        show(TableKind.SOURCES);
        assertEquals(1, table().rows().count());
    }

    @Test
    void allRowsAreCopiedAsCommaSeparatedValuesOfTheColumnsShown() {
        show(TableKind.SOURCES);
        table().columns().stream().skip(1).forEach(column -> table().show(column, false));
        Menu menu = table().control().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        menu.getItem(1).notifyListeners(SWT.Selection, new Event());
        Clipboard clipboard = new Clipboard(screen.display);
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        String id = made.session.dossier().getSources().get(0).getId();
        assertEquals("id," + column(table(), "name").title() + "\r\n" + id + ",Spokesman\r\n", copied);
    }

    @Test
    void columnsAreAsTheyWereLeft() {
        table().show(column(table(), "place"), false);
        List<String> left = table().shown().stream().map(TableColumn::key).toList();
        panel.control().dispose();
        panel = panel();
        show(TableKind.EVENTS);
        assertEquals(left, table().shown().stream().map(TableColumn::key).toList());
        assertTrue(!left.contains("place"));
    }

    @Test
    void aSpoiltLayoutIsAsNobodyArrangedIt() {
        panel.control().dispose();
        kept.put("table.events", "nonsense:down label:x gone:12 label:99999");
        panel = panel();
        show(TableKind.EVENTS);
        assertEquals(List.of("label"), table().shown().stream().map(TableColumn::key).toList());
    }

    @Test
    void aClosedDossierLeavesNoTable() {
        panel.setSession(null);
        assertEquals(null, panel.table());
        made.session.execute(new SetFeature(made.closing, Literals.EVENT__LABEL, "x"));
    }
}
