package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.FillRole;
import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How roles are filled in the form, and what happens to them when their words turn out to mean another. */
final class RolesFormTest {

    private final Case made;
    private final Form form;

    RolesFormTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        form = new Form(made);
    }

    @AfterEach
    void close() {
        form.close();
    }

    @Test
    void aRoleThatWaitsIsFilled() {
        made.session.execute(new SetFeature(made.closing, Literals.EVENT__TYPE, "AGREE"));
        form.show(made.closing);
        int before = made.closing.getParticipations().size();
        form.choose("Fill Role\u2026", "Ida Holm");
        Participation filled = made.closing.getParticipations().getLast();
        assertEquals(before + 1, made.closing.getParticipations().size());
        assertSame(made.chair, filled.getFiller());
        assertTrue(filled.isImplied());
        made.session.undo();
        assertEquals(before, made.closing.getParticipations().size());
    }

    @Test
    void wordsThatMeanAnotherTakeTheirRoleAlongInOneStep() {
        Mention words = made.session.references().to(made.board, Literals.MENTION__OF, Mention.class).get(0);
        made.session.execute(new FillRole(made.closing, "actor", made.board, words));
        Participation role = made.closing.getParticipations().getLast();
        form.show(words);
        form.choose("Choose: Stands for", "Ida Holm");
        assertSame(made.chair, words.getOf());
        assertSame(made.chair, role.getFiller());
        assertEquals(List.of("Roles that go with the words: 1. Claims that go with them: 0."),
                form.actions.consequences);
        made.session.undo();
        assertSame(made.board, words.getOf());
        assertSame(made.board, role.getFiller());
    }

    @Test
    void wordsThatShowNothingChangeWhatTheyMeanWithoutMuchAdo() {
        Mention words = made.session.references().to(made.board, Literals.MENTION__OF, Mention.class).get(0);
        form.show(words);
        form.choose("Choose: Stands for", "Ida Holm");
        assertSame(made.chair, words.getOf());
        assertEquals(List.of(), form.actions.consequences);
        form.press("Clear: Stands for");
        assertEquals(null, words.getOf());
        made.session.undo();
        assertSame(made.chair, words.getOf());
    }

    @Test
    void aClaimDoesNotFollowItsWordsToAnActor() {
        Mention trigger = made.session.references().to(made.closing, Literals.MENTION__OF, Mention.class).get(0);
        Claim claim = made.article.getClaims().get(0);
        made.session.execute(new AddPart(claim, Literals.CLAIM__MENTIONS, trigger));
        form.show(trigger);
        form.choose("Choose: Stands for", "Ida Holm");
        assertSame(made.chair, trigger.getOf());
        assertSame(made.closing, claim.getAbout());
    }
}
