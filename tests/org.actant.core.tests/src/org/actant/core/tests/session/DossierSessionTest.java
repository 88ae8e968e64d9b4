package org.actant.core.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actant.core.operations.DeleteElements;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.FillRole;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.SessionChange.Kind;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Link;
import org.actant.model.MentionForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierSessionTest {

    @TempDir
    Path folder;
    private SampleDossier sample;
    private DossierSession session;
    private final List<SessionChange> heard = new ArrayList<>();

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
        session = sample.session;
        session.addListener(heard::add);
    }

    @Test
    void aCommandThatThrowsLeavesEverythingAsItWas() throws Exception {
        var before = sample.files();
        String undo = session.undoLabel();
        assertThrows(IllegalStateException.class, () -> session.execute(TestCommand.of("Fail", edit -> {
            edit.set(sample.anna, Literals.ENTITY__NAME, "X");
            edit.add(session.dossier(), Literals.DOSSIER__EVENTS,
                    ActantFactory.eINSTANCE.createEvent());
            throw new IllegalStateException("no");
        })));
        assertEquals("Anna Berg", sample.anna.getName());
        assertEquals(2, session.dossier().getEvents().size());
        assertEquals(undo, session.undoLabel());
        assertFalse(session.isDirty());
        session.save();
        assertEquals(before, sample.files());
    }

    @Test
    void aCommandThatChangesNothingLeavesNoTrace() {
        assertFalse(session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "Anna Berg")));
        assertEquals(List.of(), heard);
        assertFalse(session.isDirty());
    }

    @Test
    void theLabelOfAFilledRoleNamesWhatTheAnalystKnows() {
        session.execute(new FillRole(sample.talks, "role-key", sample.bo, null));
        String label = String.valueOf(session.undoLabel());
        assertTrue(label.contains(Labels.of(sample.talks)) && label.contains(Labels.of(sample.bo)), label);
        assertFalse(label.contains("role-key"), label);
    }

    @Test
    void listenersHearOneChangeACommand() {
        session.execute(new LinkMention(sample.select("Minsk"), sample.minsk, MentionForm.NAM));
        assertEquals(1, heard.size());
        SessionChange change = heard.get(0);
        assertEquals(Kind.EXECUTED, change.kind());
        assertEquals(Set.of(sample.article.getMentions().get(2)), change.added());
        assertEquals(Set.of(sample.article), change.articles());
        session.undo();
        assertEquals(Kind.UNDONE, heard.get(1).kind());
        assertEquals(change.added(), heard.get(1).removed());
        assertTrue(heard.get(1).added().isEmpty());
    }

    @Test
    void aListenerMustNotChangeTheModelWhileACommandRuns() {
        assertThrows(IllegalStateException.class, () -> session.execute(TestCommand.of("Outer",
                edit -> session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "X")))));
        assertEquals("Anna Berg", sample.anna.getName());
    }

    @Test
    void undoToTheSavedStateIsClean() throws Exception {
        session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "A"));
        assertTrue(session.isDirty());
        session.undo();
        assertFalse(session.isDirty());
        session.redo();
        session.save();
        assertFalse(session.isDirty());
        session.undo();
        assertTrue(session.isDirty());
        session.execute(new SetFeature(sample.bo, Literals.ENTITY__NAME, "B"));
        session.undo();
        assertTrue(session.isDirty(), "the saved state can no longer be reached");
    }

    @Test
    void aNewCommandForgetsWhatWasUndone() {
        session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "A"));
        session.undo();
        session.execute(new SetFeature(sample.bo, Literals.ENTITY__NAME, "B"));
        assertNull(session.redoLabel());
    }

    @Test
    void newElementsKnowWhoMadeThem() {
        session.execute(new LinkMention(sample.select("Minsk"), sample.minsk, MentionForm.NAM));
        assertEquals(System.getProperty("user.name"), sample.article.getMentions().get(2).getProvenance().agent());
    }

    @Test
    void crossReferencesFollowUndo() {
        int before = session.references().to(sample.minsk).size();
        session.execute(new LinkMention(sample.select("Minsk"), sample.minsk, MentionForm.NAM));
        assertEquals(before + 1, session.references().to(sample.minsk).size());
        session.undo();
        assertEquals(before, session.references().to(sample.minsk).size());
    }

    @Test
    void aLinkToAClaimOfAnArticleThatIsNotLoadedIsKnownOnceItIsLoaded() throws Exception {
        Link link = ActantFactory.eINSTANCE.createLink();
        link.setType("SUPPORTS");
        link.getSources().add(sample.claim);
        link.getTargets().add(sample.talks);
        session.execute(new AddPart(session.dossier(), Literals.DOSSIER__LINKS, link));
        session.save();
        DossierSession again = DossierSession.open(session.layout().folder());
        Element reopened = again.element(link.getId());
        assertNotNull(reopened);
        assertTrue(Labels.of(reopened).contains(sample.claim.getId()), "named without loading the article");
        assertEquals(List.of(), again.loadedArticles());
        again.loadArticles();
        Element claim = again.element(sample.claim.getId());
        assertNotNull(claim);
        assertEquals(List.of(reopened), again.references().to(claim, Literals.CONNECTION__SOURCES, Link.class));
        new DeleteElements().run(again, List.of(claim));
        assertNull(again.element(link.getId()), "a link that has lost its source goes too");
    }

    @Test
    void linksThatNameEachOtherHaveLabels() {
        Link one = ActantFactory.eINSTANCE.createLink();
        Link two = ActantFactory.eINSTANCE.createLink();
        one.setType("CAUSES");
        two.setType("BEFORE");
        one.getSources().add(two);
        two.getSources().add(one);
        assertEquals("BEFORE CAUSES", Labels.of(one).strip());
    }

    @Test
    void aListenerThatFailsDoesNotKeepTheOthersFromHearing() {
        session.addListener(change -> {
            throw new IllegalStateException("deaf");
        });
        List<SessionChange> others = new ArrayList<>();
        session.addListener(others::add);
        assertThrows(IllegalStateException.class,
                () -> session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "A")));
        assertEquals(1, others.size());
        assertEquals("A", sample.anna.getName());
    }
}
