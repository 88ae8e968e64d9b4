package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.core.identity.Fold;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Place;
import org.actant.model.Reliability;
import org.actant.model.TimeSpec;
import org.actant.ui.views.tables.RowRules;
import org.actant.ui.views.tables.TableColumn;
import org.actant.ui.views.tables.TableColumns;
import org.actant.ui.views.tables.TableFeed;
import org.actant.ui.views.tables.TableKind;
import org.actant.ui.views.tables.TableRow;
import org.actant.ui.views.tables.TableRow.Group;
import org.actant.ui.views.tables.TableRow.Of;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of tables, without the tables. */
final class TableFeedTest {

    private final Screen screen = new Screen();
    private final List<String> told = new ArrayList<>();
    private final Case made;
    private TableFeed feed;
    private List<TableColumn> columns;

    TableFeedTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        columns = columns(TableKind.ACTORS);
        feed = feed(TableKind.ACTORS);
    }

    @BeforeEach
    void open() {
        watch();
    }

    private void open(TableKind kind) {
        feed.watch(null);
        columns = columns(kind);
        feed = feed(kind);
        watch();
    }

    private void watch() {
        feed.watch(made.session);
        settle();
    }

    private List<TableColumn> columns(TableKind kind) {
        return new TableColumns(made.session, screen.types).of(kind);
    }

    private TableFeed feed(TableKind kind) {
        return new TableFeed(screen.display, Runnable::run, kind, new TableFeed.Listener() {

            @Override
            public void rowsMoved() {
                told.add("rows");
            }

            @Override
            public void cellsChanged() {
                told.add("cells");
            }
        });
    }

    private void settle() {
        screen.await("the rows are made", () -> !feed.isBusy());
        told.clear();
    }

    @AfterEach
    void close() {
        feed.watch(null);
        screen.close();
    }

    private void rules(RowRules rules) {
        feed.setRules(rules);
        settle();
    }

    private TableColumn column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> rows() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < feed.rows().count(); i++) {
            TableRow row = feed.rows().row(i);
            texts.add(row instanceof Group group ? group.title() + " " + group.count() : text((Of) row));
        }
        return texts;
    }

    private String text(Of row) {
        assertEquals(row.element(), feed.rows().element(feed.rows().index(row.element())));
        return columns.get(0).text(row.element());
    }

    @Test
    void rowsStandInTheOrderOfTheDossierUntilTheyAreSorted() {
        assertEquals(List.of("Harbour Board", "Ida Holm", "Ferry Company"), rows());
        rules(RowRules.NONE.sorted(column("name"), false));
        assertEquals(List.of("Ferry Company", "Harbour Board", "Ida Holm"), rows());
        rules(RowRules.NONE.sorted(column("name"), true));
        assertEquals(List.of("Ida Holm", "Harbour Board", "Ferry Company"), rows());
        rules(RowRules.NONE);
        assertEquals(List.of("Harbour Board", "Ida Holm", "Ferry Company"), rows());
    }

    @Test
    void whatHasNoValueComesLastInEitherDirection() {
        rules(RowRules.NONE.sorted(column("names"), false));
        assertEquals("Harbour Board", rows().get(0));
        rules(RowRules.NONE.sorted(column("names"), true));
        assertEquals("Harbour Board", rows().get(0));
    }

    @Test
    void filtersOfSeveralColumnsHoldTogether() {
        rules(RowRules.NONE.filtered(column("name"), "h").filtered(column("type"), "PERS"));
        assertEquals(List.of("Ida Holm"), rows());
        assertEquals(3, feed.rows().total());
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Ida"));
        assertEquals(List.of(), rows());
        made.session.undo();
        assertEquals(List.of("Ida Holm"), rows());
        assertEquals(3, feed.rows().total());
    }

    @Test
    void rowsAreGroupedUnderHeadingsThatFold() {
        rules(RowRules.NONE.grouped(column("type")).sorted(column("name"), false));
        assertEquals(List.of("Organisation 2", "Ferry Company", "Harbour Board", "Person 1", "Ida Holm"), rows());
        feed.rows().toggle((Group) feed.rows().row(0));
        assertEquals(List.of("Organisation 2", "Person 1", "Ida Holm"), rows());
        assertEquals(-1, feed.rows().index(made.board));
        feed.rows().expand(made.board);
        assertEquals(2, feed.rows().index(made.board));
    }

    @Test
    void aChangeMovesItsRowAndNoOther() {
        rules(RowRules.NONE.sorted(column("name"), false));
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Aaron Holm"));
        assertEquals(List.of("Aaron Holm", "Ferry Company", "Harbour Board"), rows());
        assertEquals(List.of("rows"), told);
        told.clear();
        made.session.execute(new SetFeature(made.chair, Literals.ELEMENT__NOTE, "Chair since May"));
        assertEquals(List.of("cells"), told);
        made.session.undo();
        made.session.undo();
        assertEquals(List.of("Ferry Company", "Harbour Board", "Ida Holm"), rows());
        assertFalse(feed.isBusy());
    }

    @Test
    void rowsComeAndGoWithTheirElements() {
        made.session.execute(new Delete(List.of(made.chair)));
        assertEquals(List.of("Harbour Board", "Ferry Company"), rows());
        made.session.undo();
        assertEquals(3, feed.rows().count());
        made.entity(Literals.ACTOR, "Person", "Spokesman", "a spokesman");
        assertEquals("Spokesman", rows().get(3));
    }

    @Test
    void aFoldedActorHasNoRowAndItsMentionsCountForTheOther() {
        assertEquals("1", column("mentions").text(made.board));
        made.session.execute(new Fold(List.of(made.chair), made.board));
        assertEquals(List.of("Harbour Board", "Ferry Company"), rows());
        assertEquals("2", column("mentions").text(made.board));
        assertTrue(column("names").text(made.board).contains("Ida Holm"));
        made.session.undo();
        assertEquals(3, feed.rows().count());
    }

    @Test
    void anEventShowsWhatIsKnownOfThoseThatItStandsFor() {
        open(TableKind.EVENTS);
        Event leaving = made.session.dossier().getEvents().get(1);
        TimeSpec monday = ActantFactory.eINSTANCE.createTimeSpec();
        monday.setValue("2026-01-19");
        made.session.execute(new AddPart(leaving, Literals.EVENT__TIMES, monday));
        made.session.execute(new SetFeature(leaving, Literals.EVENT__PLACE,
                made.session.dossier().getEntities().stream().filter(Place.class::isInstance).findFirst().get()));
        String participants = column("who").text(made.closing);
        made.session.execute(new Fold(List.of(leaving), made.closing));
        assertEquals("Lund", column("place").text(made.closing));
        assertEquals("2026-01-19", column("date").text(made.closing));
        assertEquals(participants + ", Ferry Company", column("who").text(made.closing));
        told.clear();
        made.session.execute(new SetFeature(monday, Literals.TIME_SPEC__VALUE, "2026-01-20"));
        assertEquals(List.of("cells"), told);
        made.session.undo();
        made.session.undo();
        assertEquals("", column("place").text(made.closing));
        assertEquals("", column("date").text(made.closing));
        assertEquals(participants, column("who").text(made.closing));
    }

    @Test
    void changesWhileRowsAreMadeAreNotLost() {
        feed.setRules(RowRules.NONE.sorted(column("name"), false));
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Aaron Holm"));
        settle();
        assertEquals("Aaron Holm", rows().get(0));
    }

    @Test
    void theGradeOfAClaimFollowsItsSource() {
        open(TableKind.CLAIMS);
        rules(RowRules.NONE.filtered(column("grade"), "b"));
        assertEquals(0, feed.rows().count());
        made.session.execute(new SetFeature(made.session.dossier().getSources().get(0),
                Literals.SOURCE__RELIABILITY, Reliability.B));
        assertEquals(List.of("Pier closed"), rows());
    }

    @Test
    void everyTableHasARowForEachElement() {
        for (TableKind kind : TableKind.values()) {
            open(kind);
            assertTrue(feed.rows().count() > 0, kind.name());
            Element first = feed.rows().element(0);
            for (TableColumn column : columns) {
                assertEquals(column.text(first), column.text(first).strip(), column.key());
            }
        }
    }
}
