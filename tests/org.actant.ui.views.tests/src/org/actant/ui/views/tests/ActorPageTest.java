package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Affiliation;
import org.actant.model.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is known of an actor, on one page. */
final class ActorPageTest {

    private final Case made;
    private final Form form;

    ActorPageTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        form = new Form(made);
    }

    @AfterEach
    void close() {
        form.close();
    }

    @Test
    void anOfficeHasAPlaceAndDates() {
        form.show(made.chair);
        form.press("Add to Offices");
        form.write("Office", "chair");
        form.write("From", "2021");
        form.write("To", "2024-06");
        form.choose("Choose: Where", "Harbour Board");
        Affiliation office = ((Actor) made.chair).getAffiliations().get(0);
        assertEquals(List.of("chair", "2021", "2024-06"), List.of(office.getRole(), office.getFrom(), office.getTo()));
        assertSame(made.board, office.getOrganisation());
        form.write("From", "long ago");
        assertEquals("2021", office.getFrom(), "a date is expected");
        form.show(made.board);
        assertTrue(form.links().contains("chair: <a>Ida Holm</a> \u00b7 2021\u20132024-06"), form.links().toString());
        form.show(made.chair);
        form.press("Remove chair");
        assertEquals(List.of(), ((Actor) made.chair).getAffiliations());
        made.session.undo();
        assertSame(office, ((Actor) made.chair).getAffiliations().get(0));
    }

    @Test
    void anActorJoinsAGroup() {
        form.show(made.chair);
        form.choose("Add to Member of", "Harbour Board");
        assertEquals(List.of(made.chair), made.board.getMembers());
        assertTrue(form.links().contains("<a>Harbour Board</a>"));
        made.session.undo();
        assertEquals(List.of(), made.board.getMembers());
    }

    @Test
    void whatAnActorSaysIsOnItsPage() {
        form.show(made.board);
        assertFalse(form.says("Says"));
        made.session.execute(new SetFeature(made.session.dossier().getSources().get(0), Literals.SOURCE__ACTOR,
                made.board));
        assertTrue(form.says("Says"));
        assertTrue(form.links().stream().anyMatch(text -> text.startsWith("<a>") && text.contains("Pier closed")),
                form.links().toString());
        made.session.undo();
        assertFalse(form.says("Says"));
    }

    @Test
    void aLinkThatHoldsFromItsPointOfViewIsOnItsPage() {
        Link link = made.session.dossier().getLinks().get(0);
        made.session.execute(new AddPart(link, Literals.LINK__OWNERS, made.chair));
        form.show(made.chair);
        assertTrue(form.links().contains("\u25e6 Pier closed <a>causes</a> Company leaves"), form.links().toString());
    }

    @Test
    void aLinkIsMadeOfItsTypeAndItsEndAndShown() {
        int before = made.session.dossier().getRelations().size();
        form.show(made.chair);
        form.choose("Add to Links and relations", "member of", "Harbour Board");
        assertEquals(before + 1, made.session.dossier().getRelations().size());
        assertSame(made.session.dossier().getRelations().getLast(), form.actions.selected);
        assertEquals(List.of(made.board), made.session.dossier().getRelations().getLast().getTargets());
    }
}
