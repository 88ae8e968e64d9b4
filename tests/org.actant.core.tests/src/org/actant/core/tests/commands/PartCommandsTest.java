package org.actant.core.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actant.core.commands.AddInPart;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.FillRoleWithLiteral;
import org.actant.core.commands.MovePart;
import org.actant.core.commands.RefillRole;
import org.actant.core.commands.RemovePart;
import org.actant.core.commands.SetCode;
import org.actant.core.commands.SetInPart;
import org.actant.core.commands.UseName;
import org.actant.core.session.ModelCommand;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.actant.model.Entity;
import org.actant.model.Literal;
import org.actant.model.Name;
import org.actant.model.Source;
import org.actant.model.TimeExpression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of forms: values in parts, order of lists, names, codes, words as fillers. */
final class PartCommandsTest {

    @TempDir
    Path folder = Path.of("");
    private SampleDossier sample;
    private final Coding coding = ActantFactory.eINSTANCE.createCoding();
    private final Name alias = name("A. Berg");
    private final Literal words = ActantFactory.eINSTANCE.createLiteral();
    private final Source radio = ActantFactory.eINSTANCE.createSource();

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
        coding.setScheme("CAMEO");
        coding.setCode("042");
        coding.setMode("phone");
        words.setRanges(SampleDossier.ranges("laut"));
        add(new AddPart(sample.talks, Literals.EVENT__CODINGS, coding));
        add(new AddPart(sample.anna, Literals.ENTITY__NAMES, alias));
        add(new AddPart(sample.article, Literals.ARTICLE__LITERALS, words));
        add(new AddPart(sample.session.dossier(), Literals.DOSSIER__SOURCES, radio));
        add(new AddPart(sample.claim, Literals.CLAIM__SOURCE_CHAIN, radio));
        sample.session.save();
    }

    private void add(ModelCommand command) {
        assertTrue(sample.session.execute(command));
    }

    private static Name name(String text) {
        Name name = ActantFactory.eINSTANCE.createName();
        name.setText(text);
        return name;
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command("number of a group", t -> new SetInPart(List.of(t.sample.anna, t.sample.bo),
                        Literals.ENTITY__CARDINALITY, Literals.CARDINALITY__MIN, 2)),
                command("window of a claim", t -> new SetInPart(List.of(t.sample.claim), Literals.CLAIM__WINDOW,
                        Literals.TIME_SPEC__VALUE, "2026-01")),
                command("what the realis depends on", t -> new AddInPart(t.sample.journey, Literals.EVENT__REALIS,
                        Literals.REALIS__RELATIVE_TO, t.sample.talks)),
                command("order of the chain", t -> new MovePart(t.sample.claim, Literals.CLAIM__SOURCE_CHAIN, 1, 0)),
                command("code", t -> new SetCode(t.coding, "PLOVER", "CONSULT", "visit")),
                command("name", t -> new UseName(t.sample.anna, t.alias)),
                command("words as filler", t -> new FillRoleWithLiteral(t.sample.talks, "topic", t.words)),
                command("words as filler in place of another",
                        t -> new RefillRole(t.sample.annaTakesPart, t.words)),
                command("another filler", t -> new RefillRole(t.sample.annaTakesPart, t.sample.bo)),
                command("member of several groups", t -> new AddPart(List.of(t.sample.anna, t.sample.bo),
                        Literals.ENTITY__MEMBERS, t.sample.bo)),
                command("what the realis of several depends on",
                        t -> new AddInPart(List.of(t.sample.journey, t.sample.talks), Literals.EVENT__REALIS,
                                Literals.REALIS__RELATIVE_TO, t.sample.talks)),
                command("source of a chain, no longer", t -> new RemovePart(List.of(t.sample.claim),
                        Literals.CLAIM__SOURCE_CHAIN, t.radio)));
    }

    private static Arguments command(String name, Function<PartCommandsTest, ModelCommand> command) {
        return Arguments.of(name, command);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void everyCommandUndoesToTheSameBytesAndRedoesToTheSameBytes(String name,
            Function<PartCommandsTest, ModelCommand> make) throws Exception {
        Map<String, String> before = sample.files();
        ModelCommand command = make.apply(this);
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
    void aPartThatIsMadeOnTheWayHasAnId() {
        TimeExpression monday = ActantFactory.eINSTANCE.createTimeExpression();
        add(new AddPart(sample.session.dossier(), Literals.DOSSIER__ENTITIES, monday));
        add(new SetInPart(List.of(monday), Literals.TIME_EXPRESSION__TIMEX, Literals.TIME_SPEC__VALUE, "2026-W03"));
        assertNotNull(monday.getTimex().getId());
        assertEquals("2026-W03", monday.getTimex().getValue());
    }

    @Test
    void theNameThatIsReplacedStaysAsAFurtherName() {
        add(new UseName(sample.anna, alias));
        assertEquals("A. Berg", sample.anna.getName());
        assertEquals("Anna Berg", alias.getText());
    }

    @Test
    void aNameThatIsListedAlreadyIsNotListedTwice() {
        add(new AddPart(sample.anna, Literals.ENTITY__NAMES, name("Anna Berg")));
        add(new UseName(sample.anna, alias));
        assertEquals(List.of("Anna Berg"), sample.anna.getNames().stream().map(Name::getText).toList());
    }

    @Test
    void anEmptyNameCannotBeTheMainOne() {
        Name empty = name(" ");
        add(new AddPart(sample.anna, Literals.ENTITY__NAMES, empty));
        assertThrows(IllegalArgumentException.class, () -> new UseName(sample.anna, empty));
    }

    @Test
    void wordsThatFillARoleAreItsEvidence() {
        add(new FillRoleWithLiteral(sample.talks, "topic", words));
        assertEquals(sample.talks.getParticipations().get(1), words.getEvidenceOf().get(0));
        assertFalse(sample.talks.getParticipations().get(1).isImplied());
    }

    @Test
    void wordsThatFillARoleInPlaceOfAnotherAreItsOnlyEvidence() {
        add(new RefillRole(sample.annaTakesPart, words));
        assertNull(sample.annaTakesPart.getFiller());
        assertFalse(sample.annaTakesPart.isImplied());
        assertEquals(List.of(sample.annaTakesPart), words.getEvidenceOf());
        assertEquals(List.of(), sample.annaMention.getEvidenceOf());
    }

    @Test
    void oneValueLiesInOnePlaceAndSomebodyMustHaveTheList() {
        List<Entity> both = List.of(sample.anna, sample.bo);
        assertThrows(IllegalArgumentException.class, () -> new AddPart(both, Literals.ENTITY__NAMES, name("B")));
        assertThrows(IllegalArgumentException.class,
                () -> new AddPart(List.of(), Literals.ENTITY__MEMBERS, sample.anna));
        assertThrows(IllegalArgumentException.class,
                () -> new RemovePart(List.of(), Literals.ENTITY__MEMBERS, sample.anna));
        assertThrows(IllegalArgumentException.class, () -> new RefillRole(List.of(), sample.anna));
    }

    @Test
    void wordsThatShowAnotherFillerShowItNoLonger() {
        add(new RefillRole(sample.annaTakesPart, words));
        add(new RefillRole(sample.annaTakesPart, sample.bo));
        assertEquals(List.of(), words.getEvidenceOf());
        assertSame(sample.bo, sample.annaTakesPart.getFiller());
        assertTrue(sample.annaTakesPart.isImplied());
        sample.session.undo();
        assertEquals(List.of(sample.annaTakesPart), words.getEvidenceOf());
    }
}
