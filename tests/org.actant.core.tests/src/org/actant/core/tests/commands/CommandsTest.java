package org.actant.core.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actant.core.commands.AddCue;
import org.actant.core.commands.AddAnaphor;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.AddQualifier;
import org.actant.core.commands.AddSource;
import org.actant.core.commands.Delete;
import org.actant.core.commands.FillRole;
import org.actant.core.commands.FillRoleWithNew;
import org.actant.core.commands.FillRoleWithOwnWords;
import org.actant.core.commands.FillRoleWithWords;
import org.actant.core.commands.LinkAll;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.MoveSpan;
import org.actant.core.commands.Attribute;
import org.actant.core.commands.NewClaim;
import org.actant.core.commands.NewClaimBy;
import org.actant.core.commands.NewVoice;
import org.actant.core.commands.Speaker;
import org.actant.core.commands.NewConnection;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.NewEvent;
import org.actant.core.commands.NewSource;
import org.actant.core.commands.RemovePart;
import org.actant.core.commands.SetFeature;
import org.actant.core.commands.SetRealis;
import org.actant.core.tests.SampleDossier;
import org.actant.core.grading.OverrideGrade;
import org.actant.core.session.ModelCommand;
import org.actant.core.spans.SpanIndex;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Coding;
import org.actant.model.MentionForm;
import org.actant.model.QualifierAspect;
import org.actant.model.Reliability;
import org.actant.model.SourceKind;
import org.actant.model.TextRanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {

    @TempDir
    Path folder;
    private SampleDossier sample;

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command("link", s -> new LinkMention(s.select("Minsk"), s.minsk, MentionForm.NAM)),
                command("link all", s -> new LinkAll(s.minsk,
                        List.of(new LinkMention(s.select("Minsk"), s.minsk, MentionForm.NAM),
                                new LinkMention(s.select("dieser"), s.minsk, MentionForm.PRO)))),
                command("new entity", s -> new NewEntity(s.session.dossier(), Literals.ACTOR, "Person", "Minister",
                        s.select("den Minister"), MentionForm.NOM)),
                command("new entity without words", s -> new NewEntity(s.session.dossier(), Literals.ITEM, "Item", "X",
                        null, MentionForm.UNSPECIFIED)),
                command("new event", s -> new NewEvent(s.session.dossier(), s.select("traf"), "CONSULT", "Treffen",
                        MentionForm.VRB)),
                command("new source", s -> new NewSource(s.session.dossier(), "Radio", SourceKind.MEDIA, null)),
                command("new link", s -> new NewConnection(s.session.dossier(), Literals.LINK, "CAUSES",
                        List.of(s.talks), List.of(s.journey))),
                command("new relation", s -> new NewConnection(s.session.dossier(), Literals.RELATION, "member",
                        List.of(s.anna), List.of(s.bo))),
                command("new claim", s -> new NewClaim(s.article, s.journey, List.of(s.source), s.select("laut"),
                        List.of(s.annaMention))),
                command("fill role", s -> new FillRole(s.talks, "participant", s.bo, null)),
                command("fill role with evidence", s -> new FillRole(s.journey, "traveller", s.anna, s.annaMention)),
                command("fill role with words", s -> new FillRoleWithWords(s.talks, "participant",
                        s.select("den Minister"), s.bo, MentionForm.NOM)),
                command("fill role with someone new", s -> new FillRoleWithNew(s.session.dossier(), s.talks,
                        "participant", s.select("den Minister"), Literals.ACTOR, "Person", "Minister")),
                command("cue", s -> new AddCue(s.select("laut"), s.talks)),
                command("qualifier", s -> new AddQualifier(s.select("bald"), s.talks, QualifierAspect.EXTENT)),
                command("anaphor", s -> new AddAnaphor(s.select("dieser"), s.talks)),
                command("words that fill a role themselves",
                        s -> new FillRoleWithOwnWords(s.talks, "topic", s.select("den Minister"))),
                command("new source at the end of a chain", s -> new AddSource(s.session.dossier(), s.claim,
                        Literals.CLAIM__SOURCE_CHAIN, new Speaker.Unknown("Kreise", SourceKind.ANONYMOUS))),
                command("cue of a claim", s -> new AddCue(s.select("bald"), s.claim)),
                command("new claim by an actor", s -> new NewClaimBy(s.article, s.journey, new Speaker.Acting(s.bo),
                        s.select("bald"))),
                command("attribution to a source", s -> new Attribute(s.claim, new Speaker.Known(s.source), null,
                        s.annaMention)),
                command("attribution to a new voice", s -> new Attribute(s.claim,
                        new Speaker.Unknown("Kreise", SourceKind.ANONYMOUS), s.select("laut"), null)),
                command("new voice", s -> new NewVoice(s.session.dossier(), new Speaker.Acting(s.anna))),
                command("move span", s -> new MoveSpan(s.annaMention, SampleDossier.TEXT,
                        SampleDossier.ranges("Berg"))),
                command("realis", s -> new SetRealis(List.of(s.journey), Literals.REALIS__ACTUALITY, Actuality.HYP)),
                command("override grade", s -> new OverrideGrade(s.claim, Reliability.B, "He was there.")),
                command("set", s -> new SetFeature(s.anna, Literals.ENTITY__NAME, "Anna B.")),
                command("unset", s -> new SetFeature(s.source, Literals.SOURCE__ACTOR, null)),
                command("add part", s -> new AddPart(s.talks, Literals.EVENT__CODINGS, coding())),
                command("remove part", s -> new RemovePart(s.claim, Literals.CLAIM__CUES, s.cue)),
                command("delete mention", s -> new Delete(List.of(s.annaMention))),
                command("delete actor", s -> new Delete(List.of(s.anna))),
                command("delete event", s -> new Delete(List.of(s.talks))),
                command("delete source", s -> new Delete(List.of(s.source))),
                command("delete cue", s -> new Delete(List.of(s.cue))),
                command("delete several", s -> new Delete(List.of(s.bo, s.minsk, s.journey))),
                command("delete article", s -> new Delete(List.of(s.article))));
    }

    private static Arguments command(String name, Function<SampleDossier, ModelCommand> command) {
        return Arguments.of(name, command);
    }

    private static Coding coding() {
        Coding coding = ActantFactory.eINSTANCE.createCoding();
        coding.setScheme("CAMEO");
        coding.setCode("042");
        return coding;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void everyCommandUndoesToTheSameBytesAndRedoesToTheSameBytes(String name,
            Function<SampleDossier, ModelCommand> make) throws Exception {
        Map<String, String> before = sample.files();
        ModelCommand command = make.apply(sample);
        assertTrue(sample.session.execute(command), "changes something");
        assertFalse(command.label().isBlank());
        assertEquals(command.label(), sample.session.undoLabel());
        sample.session.save();
        Map<String, String> after = sample.files();
        assertNotEquals(before, after);

        sample.session.undo();
        sample.session.save();
        assertEquals(before, sample.files());

        sample.session.redo();
        sample.session.save();
        assertEquals(after, sample.files());

        sample.session.undo();
        sample.session.save();
        assertEquals(before, sample.files());
    }

    @Test
    void deletingAMentionKeepsItsActor() {
        sample.session.execute(new Delete(List.of(sample.annaMention)));
        assertTrue(sample.session.dossier().getEntities().contains(sample.anna));
        assertFalse(sample.article.getMentions().contains(sample.annaMention));
        assertSame(sample.anna, sample.annaTakesPart.getFiller());
    }

    @Test
    void deletingAnActorTakesItsMentionsAndFillingsAlong() {
        sample.session.execute(new Delete(List.of(sample.anna)));
        assertEquals(List.of(sample.trigger), sample.article.getMentions());
        assertTrue(sample.talks.getParticipations().isEmpty());
    }

    @Test
    void deletingAnEventTakesItsTriggersClaimsAndLinksAlong() {
        sample.session.execute(new Delete(List.of(sample.talks)));
        assertEquals(List.of(sample.annaMention), sample.article.getMentions());
        assertTrue(sample.article.getClaims().isEmpty());
        assertTrue(sample.session.dossier().getLinks().isEmpty());
        assertTrue(sample.annaMention.getEvidenceOf().isEmpty(), "evidence of a filling that is gone");
        assertEquals(List.of(sample.cue), sample.article.getCues(), "a cue of another event stays");
    }

    @Test
    void deletingTheActorOfASourceKeepsTheSource() {
        sample.session.execute(new Delete(List.of(sample.bo)));
        assertNull(sample.source.getActor());
        assertTrue(sample.session.dossier().getSources().contains(sample.source));
    }

    @Test
    void theSpanIndexFollowsCommandsAndUndo() {
        SpanIndex spans = sample.session.spans(sample.article);
        assertEquals(3, spans.size());
        sample.session.execute(new LinkMention(sample.select("Minsk"), sample.minsk, MentionForm.NAM));
        TextRanges minsk = SampleDossier.ranges("Minsk");
        assertEquals(2, spans.overlapping(minsk.begin(), minsk.end()).size(), "Minsk and the trigger around it");
        assertEquals(1, spans.at(minsk.begin()).size(), "the trigger has a gap there");
        sample.session.execute(new MoveSpan(sample.annaMention, SampleDossier.TEXT, minsk));
        assertEquals(2, spans.at(minsk.begin()).size());
        sample.session.undo();
        sample.session.undo();
        assertEquals(3, spans.size());
        assertEquals(0, spans.at(minsk.begin()).size());
    }
}
