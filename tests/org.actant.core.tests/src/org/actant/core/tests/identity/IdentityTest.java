package org.actant.core.tests.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actant.core.commands.CopyEvent;
import org.actant.core.commands.Delete;
import org.actant.core.commands.FillRoleWithOwnWords;
import org.actant.core.commands.LinkMention;
import org.actant.core.identity.Fold;
import org.actant.core.identity.Identities;
import org.actant.core.identity.MoveMentions;
import org.actant.core.identity.Part;
import org.actant.core.identity.PossiblySame;
import org.actant.core.identity.SplitOff;
import org.actant.core.session.ModelCommand;
import org.actant.core.session.SessionChange;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Confidence;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.Participation;
import org.actant.model.Relation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {

    @TempDir
    Path folder;
    private SampleDossier sample;

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command("fold actors", s -> new Fold(List.of(s.anna), s.bo)),
                command("fold events", s -> new Fold(List.of(s.talks), s.journey)),
                command("move mentions", s -> new MoveMentions(List.of(s.annaMention), s.bo)),
                command("split an actor", s -> new SplitOff(s.session.dossier(), s.anna, List.of(s.annaMention), "B")),
                command("split an event", s -> new SplitOff(s.session.dossier(), s.talks, List.of(s.trigger), "T")),
                command("possibly same actors", s -> new PossiblySame(s.session.dossier(), s.anna, List.of(s.bo),
                        Confidence.LOW)),
                command("possibly same events", s -> new PossiblySame(s.session.dossier(), s.talks,
                        List.of(s.journey), Confidence.HIGH)),
                command("copy an event", s -> new CopyEvent(s.session.dossier(), s.talks)));
    }

    private static Arguments command(String name, Function<SampleDossier, ModelCommand> command) {
        return Arguments.of(name, command);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void everyCommandUndoesToTheSameBytesAndRedoesToTheSameBytes(String name,
            Function<SampleDossier, ModelCommand> make) throws Exception {
        Map<String, String> before = sample.files();
        ModelCommand command = make.apply(sample);
        assertTrue(sample.session.execute(command), "changes something");
        assertFalse(command.label().isBlank());
        sample.session.save();
        Map<String, String> after = sample.files();
        assertNotEquals(before, after);
        sample.session.undo();
        sample.session.save();
        assertEquals(before, sample.files());
        sample.session.redo();
        sample.session.save();
        assertEquals(after, sample.files());
    }

    @Test
    void whoWasFoldedKeepsWhatIsTheirsAndIsFoundThroughWhoStandsForThem() {
        sample.session.execute(new Fold(List.of(sample.anna), sample.bo));
        Identities identities = new Identities(sample.session.references());
        assertSame(sample.bo, Identities.standingFor(sample.anna));
        assertEquals(List.of(sample.bo, sample.anna), identities.whole(sample.bo));
        assertEquals(List.of(sample.anna), identities.whole(sample.anna));
        assertSame(sample.anna, sample.annaMention.getOf());
        assertSame(sample.anna, sample.annaTakesPart.getFiller());
        assertTrue(Identities.isFolded(sample.anna));

        sample.session.execute(new Part(List.of(sample.anna)));
        assertFalse(Identities.isFolded(sample.anna));
        assertEquals(List.of(sample.bo), identities.whole(sample.bo));
    }

    @Test
    void foldingIntoSomebodyFoldedMeansWhoStandsForThem() {
        sample.session.execute(new Fold(List.of(sample.anna), sample.bo));
        sample.session.execute(new Fold(List.of(sample.minsk), sample.anna));
        assertSame(sample.bo, sample.minsk.getFoldedInto());
        assertEquals(List.of(sample.bo, sample.anna, sample.minsk),
                new Identities(sample.session.references()).whole(sample.bo));
    }

    @Test
    void nobodyIsFoldedIntoThemselvesOrIntoWhatTheyStandFor() {
        sample.session.execute(new Fold(List.of(sample.anna), sample.bo));
        assertThrows(IllegalArgumentException.class, () -> new Fold(List.of(sample.bo), sample.anna));
        assertThrows(IllegalArgumentException.class, () -> new Fold(List.of(sample.bo), sample.bo));
        assertThrows(IllegalArgumentException.class, () -> new Fold(List.of(sample.bo), sample.talks));
        assertThrows(IllegalArgumentException.class, () -> new Fold(List.of(), sample.bo));
        assertThrows(IllegalArgumentException.class, () -> new Fold(List.of(sample.source), sample.source));
    }

    @Test
    void aRingOfFoldingsFromAFileHangsNothing() {
        sample.session.execute(TestCommand.of("Ring", edit -> {
            edit.set(sample.anna, Literals.ENTITY__FOLDED_INTO, sample.bo);
            edit.set(sample.bo, Literals.ENTITY__FOLDED_INTO, sample.anna);
        }));
        sample.session.execute(TestCommand.of("Into the ring",
                edit -> edit.set(sample.minsk, Literals.ENTITY__FOLDED_INTO, sample.bo)));
        for (Element element : List.of(sample.anna, sample.bo, sample.minsk)) {
            assertSame(element, Identities.standingFor(element));
            assertEquals(List.of(element), new Identities(sample.session.references()).whole(element));
        }
    }

    @Test
    void theRoleGoesWithTheOnlyWordsThatShowIt() {
        sample.session.execute(new MoveMentions(List.of(sample.annaMention), sample.bo));
        assertSame(sample.bo, sample.annaMention.getOf());
        assertSame(sample.bo, sample.annaTakesPart.getFiller());
        assertEquals(1, sample.talks.getParticipations().size());
    }

    @Test
    void theRoleIsFilledTwiceIfOtherWordsStillShowTheOldFiller() {
        sample.session.execute(new LinkMention(sample.select("Minister"), sample.anna, MentionForm.NOM));
        Mention other = sample.article.getMentions().getLast();
        sample.session.execute(TestCommand.of("Evidence",
                edit -> edit.add(other, Literals.ANCHORED__EVIDENCE_OF, sample.annaTakesPart)));
        sample.session.execute(new MoveMentions(List.of(sample.annaMention), sample.bo));

        List<Participation> participations = sample.talks.getParticipations();
        assertEquals(List.of(sample.anna, sample.bo), participations.stream().map(Participation::getFiller).toList());
        assertEquals(List.of(participations.get(1)), sample.annaMention.getEvidenceOf());
        assertEquals(List.of(sample.annaTakesPart), other.getEvidenceOf());
        assertEquals("participant", participations.get(1).getRole());
    }

    @Test
    void theClaimGoesWithItsWords() {
        sample.session.execute(TestCommand.of("Words",
                edit -> edit.add(sample.claim, Literals.CLAIM__MENTIONS, sample.trigger)));
        SplitOff split = new SplitOff(sample.session.dossier(), sample.talks, List.of(sample.trigger), " Treffen ");
        sample.session.execute(split);
        Event part = (Event) Objects.requireNonNull(split.part());
        assertSame(part, sample.claim.getAbout());
        assertSame(part, sample.trigger.getOf());
        assertEquals("Treffen", part.getLabel());
        assertEquals("CONSULT", part.getType());
        assertSame(sample.talks, sample.annaTakesPart.eContainer());
    }

    @Test
    void whatIsSplitOffAreItsOwnWords() {
        assertThrows(IllegalArgumentException.class,
                () -> new SplitOff(sample.session.dossier(), sample.bo, List.of(sample.annaMention), "B"));
    }

    @Test
    void possiblySameSaysHowSureItIsAndMergesNothing() {
        sample.session.execute(new PossiblySame(sample.session.dossier(), sample.anna, List.of(sample.bo),
                Confidence.MODERATE));
        Relation relation = sample.session.dossier().getRelations().getLast();
        assertEquals("possibly-same-as", relation.getType());
        assertEquals(Confidence.MODERATE, relation.getConfidence());
        assertFalse(Identities.isFolded(sample.anna));
        sample.session.execute(new PossiblySame(sample.session.dossier(), sample.talks, List.of(sample.journey),
                Confidence.LOW));
        Link link = sample.session.dossier().getLinks().getLast();
        assertEquals("POSSIBLY-SAME", link.getType());
        assertEquals(Confidence.LOW, link.getConfidence());
    }

    @Test
    void aCopyHasTheFillersButNotTheWords() {
        CopyEvent copy = new CopyEvent(sample.session.dossier(), sample.talks);
        sample.session.execute(copy);
        Event made = Objects.requireNonNull(copy.copy());
        assertEquals(sample.talks.getType(), made.getType());
        assertSame(sample.minsk, made.getPlace());
        Participation participation = made.getParticipations().get(0);
        assertSame(sample.anna, participation.getFiller());
        assertTrue(participation.isImplied());
        assertNotSame(sample.annaTakesPart, participation);
        assertNotEquals(sample.annaTakesPart.getId(), participation.getId());
        assertTrue(sample.session.references().to(made, Literals.MENTION__OF, Mention.class).isEmpty());
    }

    @Test
    void aRoleThatWordsFillByThemselvesHasNoFillerInTheCopy() {
        sample.session.execute(new FillRoleWithOwnWords(sample.talks, "topic", sample.select("Gespr\u00e4che")));
        assertEquals(2, sample.talks.getParticipations().size());
        CopyEvent copy = new CopyEvent(sample.session.dossier(), sample.talks);
        sample.session.execute(copy);
        assertEquals(List.of("participant"), Objects.requireNonNull(copy.copy()).getParticipations().stream()
                .map(Participation::getRole).toList());
        assertEquals(List.of(sample.talks.getParticipations().get(1)),
                sample.article.getLiterals().get(0).getEvidenceOf());
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndChangesNothing() throws Exception {
        Map<String, String> before = sample.files();
        List<SessionChange> told = new ArrayList<>();
        sample.session.addListener(told::add);
        SessionChange change = sample.session.preview(new MoveMentions(List.of(sample.annaMention), sample.bo));
        List<Element> expected = List.of(sample.annaMention, sample.annaTakesPart);
        assertTrue(change.changed().containsAll(expected));
        assertSame(sample.anna, sample.annaMention.getOf());
        assertTrue(told.isEmpty());
        assertFalse(sample.session.isDirty());
        assertNull(sample.session.redoLabel());
        sample.session.save();
        assertEquals(before, sample.files());
    }

    @Test
    void deletingWhoStandsForOthersPartsThemAgain() {
        sample.session.execute(new Fold(List.of(sample.anna), sample.bo));
        sample.session.execute(new Delete(List.of(sample.bo)));
        assertFalse(Identities.isFolded(sample.anna));
        assertSame(sample.anna, sample.annaMention.getOf());
    }
}
