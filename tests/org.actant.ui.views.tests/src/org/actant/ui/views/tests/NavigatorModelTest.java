package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.Delete;
import org.actant.core.commands.SetFeature;
import org.actant.core.identity.Fold;
import org.actant.core.identity.Part;
import org.actant.core.session.SessionListener;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.ui.views.navigator.Category;
import org.actant.ui.views.navigator.CategoryNode;
import org.actant.ui.views.navigator.NavigatorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NavigatorModelTest {

    private static final int MANY = 5000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void categoriesHoldWhatTheDossierHolds() throws IOException {
        Case made = new Case(folder.resolve("d"));
        NavigatorModel model = new NavigatorModel();
        List<Integer> totals = model.categories(made.session).stream().map(CategoryNode::total).toList();
        assertEquals(List.of(1, 3, 1, 1, 0, 2, 0, 1, 1, 1), totals);
    }

    @Test
    void rowsAreSortedByName() throws IOException {
        Case made = new Case(folder.resolve("d"));
        CategoryNode actors = new NavigatorModel().node(made.session, Category.ACTORS);
        assertEquals(List.of("Ferry Company", "Harbour Board", "Ida Holm"), names(actors));
    }

    @Test
    void aRenamedRowMovesAndAFilteredOneLeaves() throws IOException {
        Case made = new Case(folder.resolve("d"));
        NavigatorModel model = new NavigatorModel();
        CategoryNode actors = model.node(made.session, Category.ACTORS);
        made.session.addListener(change -> model.apply(made.session, change));
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Anna Holm"));
        assertEquals(List.of("Anna Holm", "Ferry Company", "Harbour Board"), names(actors));
        model.setFilter("holm");
        assertEquals(List.of("Anna Holm"), names(actors));
        made.session.execute(new SetFeature(made.chair, Literals.ENTITY__NAME, "Anna"));
        assertEquals(List.of(), names(actors));
        made.session.undo();
        assertEquals(List.of("Anna Holm"), names(actors));
    }

    @Test
    void theFilterLooksAtFurtherNames() throws IOException {
        Case made = new Case(folder.resolve("d"));
        NavigatorModel model = new NavigatorModel();
        model.setFilter("authority");
        assertEquals(List.of("Harbour Board"), names(model.node(made.session, Category.ACTORS)));
        assertEquals(3, model.node(made.session, Category.ACTORS).total());
    }

    @Test
    void deletingAndUndoingKeepsTheRowsInStep() throws IOException {
        Case made = new Case(folder.resolve("d"));
        NavigatorModel model = new NavigatorModel();
        CategoryNode events = model.node(made.session, Category.EVENTS);
        CategoryNode claims = model.node(made.session, Category.CLAIMS);
        SessionListener listener = change -> model.apply(made.session, change);
        made.session.addListener(listener);
        made.session.execute(new Delete(List.of(made.closing)));
        assertEquals(1, events.total());
        assertEquals(0, claims.total(), "a claim falls with what it is about");
        made.session.undo();
        assertEquals(2, events.total());
        assertEquals(1, claims.total());
    }

    @Test
    void whatIsFoldedLeavesTheListAndComesBackWhenItIsPartedAgain() throws IOException {
        Case made = new Case(folder.resolve("d"));
        NavigatorModel model = new NavigatorModel();
        CategoryNode actors = model.node(made.session, Category.ACTORS);
        made.session.addListener(change -> model.apply(made.session, change));
        made.session.execute(new Fold(List.of(made.board), made.chair));
        assertEquals(List.of("Ferry Company", "Ida Holm"), names(actors));
        assertEquals(2, actors.total());
        model.setFilter("authority");
        assertEquals(List.of("Ida Holm"), names(actors), "another name of what was folded finds who stands for it");
        model.setFilter("");
        made.session.execute(new Part(List.of(made.board)));
        assertEquals(List.of("Ferry Company", "Harbour Board", "Ida Holm"), names(actors));
        made.session.undo();
        assertEquals(List.of("Ferry Company", "Ida Holm"), names(actors));
        made.session.execute(new Delete(List.of(made.chair)));
        assertEquals(List.of("Ferry Company", "Harbour Board"), names(actors));
    }

    @Test
    void manyRowsStandInChunksAndEachIsFound() throws IOException {
        Case made = new Case(folder.resolve("d"));
        made.session.execute(new TestStep(edit -> {
            for (int i = 0; i < MANY; i++) {
                Actor actor = ActantFactory.eINSTANCE.createActor();
                actor.setName("Actor " + i * 7919 % MANY);
                edit.add(made.session.dossier(), Literals.DOSSIER__ENTITIES, actor);
            }
        }));
        NavigatorModel model = new NavigatorModel();
        CategoryNode actors = model.node(made.session, Category.ACTORS);
        assertTrue(actors.children().size() < 50, "chunks, not rows");
        made.session.addListener(change -> model.apply(made.session, change));
        made.session.execute(new SetFeature(made.board, Literals.ENTITY__NAME, "Actor 2500b"));
        assertNotNull(actors.parent(made.board));
        made.session.execute(new Delete(List.of(made.board)));
        assertFalse(actors.shows(made.board));
        assertEquals(MANY + 2, actors.total());
        made.session.undo();
        assertTrue(actors.shows(made.board));
    }

    private static List<String> names(CategoryNode node) {
        return node.children().stream().map(row -> org.actant.core.session.Labels.of((org.actant.model.Element) row))
                .toList();
    }
}
