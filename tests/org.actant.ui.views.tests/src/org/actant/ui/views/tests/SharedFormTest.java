package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Definiteness;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the form shows and writes when several elements are selected. */
final class SharedFormTest {

    private final Case made;
    private final Form form;

    SharedFormTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        form = new Form(made);
    }

    @AfterEach
    void close() {
        form.close();
    }

    @Test
    void severalActorsGetOneTypeInOneStep() {
        form.show(made.board, made.chair);
        form.choose("Choose: Type", "State");
        assertEquals(List.of("State", "State"), List.of(made.board.getType(), made.chair.getType()));
        assertEquals(1, form.actions.consequences.size());
        assertTrue(form.actions.consequences.get(0).contains("Harbour Board"));
        assertTrue(form.actions.consequences.get(0).contains("Ida Holm"));
        made.session.undo();
        assertEquals(List.of("Organisation", "Person"), List.of(made.board.getType(), made.chair.getType()));
    }

    @Test
    void oneActorGetsATypeWithoutMuchAdo() {
        form.show(made.board);
        form.choose("Choose: Type", "State");
        assertEquals("State", made.board.getType());
        assertEquals(List.of(), form.actions.consequences);
    }

    @Test
    void rolesThatHaveNoPlaceInAnotherTypeAreToldAndKept() {
        Participation role = made.closing.getParticipations().get(0);
        String before = role.getRole();
        form.show(made.closing);
        form.choose("Choose: Type", "Agree");
        assertEquals("AGREE", made.closing.getType());
        assertTrue(form.actions.consequences.get(0).contains("does not know these roles"),
                form.actions.consequences.toString());
        assertEquals(before, role.getRole());
        assertTrue(made.closing.getParticipations().contains(role));
    }

    @Test
    void anActorAndAPlaceShareWhatAllEntitiesHave() {
        Entity lund = made.session.dossier().getEntities().get(3);
        form.show(made.board, lund);
        assertTrue(form.says("2 elements"));
        assertFalse(form.says("Further names"));
        form.pick("Definiteness", "Indefinite");
        assertSame(Definiteness.INDEFINITE, made.board.getDefiniteness());
        assertSame(Definiteness.INDEFINITE, lund.getDefiniteness());
        made.session.undo();
        assertSame(Definiteness.DEFINITE, lund.getDefiniteness());
    }

    @Test
    void anActorAndAnEventShareANote() {
        form.show(made.board, made.closing);
        assertFalse(form.says("Definiteness"));
        assertTrue(form.says("Note"));
    }

    @Test
    void whatSeveralEventsDependOnIsWhatAllOfThemDo() {
        Event leaving = made.session.dossier().getEvents().get(1);
        Event talks = ActantFactory.eINSTANCE.createEvent();
        talks.setLabel("Talks");
        talks.setType("CONSULT");
        made.session.execute(new AddPart(made.session.dossier(), Literals.DOSSIER__EVENTS, talks));
        form.show(made.closing);
        form.choose("Add to Depends on", "Talks");
        form.show(made.closing, leaving);
        assertFalse(form.links().contains("<a>Talks</a>"), "only one of them depends on it");
        form.choose("Add to Depends on", "Talks");
        assertTrue(form.links().contains("<a>Talks</a>"));
        assertEquals(List.of(talks), leaving.getRealis().getRelativeTo());
        assertEquals(List.of(talks), made.closing.getRealis().getRelativeTo());
        form.press("Remove Talks");
        assertEquals(List.of(), leaving.getRealis().getRelativeTo());
        assertEquals(List.of(), made.closing.getRealis().getRelativeTo());
        made.session.undo();
        assertEquals(List.of(talks), leaving.getRealis().getRelativeTo());
        assertEquals(List.of(talks), made.closing.getRealis().getRelativeTo());
    }
}
