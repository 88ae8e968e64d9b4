package org.actant.core.tests.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.edit.AddRole;
import org.actant.core.ontology.edit.AddType;
import org.actant.core.ontology.edit.ChangeModes;
import org.actant.core.ontology.edit.ChangeRole;
import org.actant.core.ontology.edit.DeleteRole;
import org.actant.core.ontology.edit.DeleteType;
import org.actant.core.ontology.edit.MergeTypes;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.RenameType;
import org.actant.core.ontology.edit.ReplaceOntology;
import org.actant.core.ontology.edit.RoleRef;
import org.actant.core.ontology.edit.ScaleKind;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.SetCodingSchemes;
import org.actant.core.ontology.edit.SetTypeKeys;
import org.actant.core.ontology.edit.SetEntryText;
import org.actant.core.ontology.edit.SetInverseLabel;
import org.actant.core.ontology.edit.SetTypeParts;
import org.actant.core.ontology.edit.SetTypeColour;
import org.actant.core.ontology.edit.SetTypeValue;
import org.actant.core.ontology.edit.SplitType;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.ontology.edit.ValueRef;
import org.actant.core.ontology.edit.VocabularyRef;
import org.actant.core.session.ModelCommand;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.actant.model.TypeCoding;
import org.actant.model.TypeContrast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edit of an ontology can be undone and done again, to the same bytes. */
class OntologyUndoTest {

    private static final TypeRef PERSON = new TypeRef(TypeKind.ENTITY, "Person");
    private static final TypeRef GROUP = new TypeRef(TypeKind.ENTITY, "Group");
    private static final TypeRef CONSULT = new TypeRef(TypeKind.EVENT, "CONSULT");
    private static final ScaleRef POLARITY = new ScaleRef(ScaleKind.AXIS, "polarity");
    private static final TypeRef BEFORE = new TypeRef(TypeKind.LINK, "BEFORE");
    private static final RoleRef PARTICIPANT = new RoleRef("CONSULT", "participant");
    private static final TypeRef PRESIDENT = new TypeRef(TypeKind.RELATION, "president-of");

    @TempDir
    Path folder;
    private SampleDossier sample;
    private OwnCopy own;
    private final Ontologies ontologies = new Ontologies(List.of());

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
        own = new OwnCopy(sample.session, ontologies);
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command("add type", (s, own) -> new AddType(own, TypeKind.EVENT, TypeKind.EVENT.create("SMUGGLE"))),
                command("set value",
                        (s, own) -> new SetTypeValue(own, CONSULT, Literals.EVENT_TYPE__COLOUR, "#123456")),
                command("set text",
                        (s, own) -> new SetEntryText(own, PERSON, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE,
                                "Mensch")),
                command("rename entity type", (s, own) -> new RenameType(own, PERSON, "Human")),
                command("rename event type", (s, own) -> new RenameType(own, CONSULT, "TALK")),
                command("rename link type", (s, own) -> new RenameType(own, BEFORE, "EARLIER")),
                command("merge entity types", (s, own) -> new MergeTypes(own, PERSON, GROUP)),
                command("merge event types",
                        (s, own) -> new MergeTypes(own, CONSULT, new TypeRef(TypeKind.EVENT, "TRANSPORT"))),
                command("merge link types",
                        (s, own) -> new MergeTypes(own, BEFORE, new TypeRef(TypeKind.LINK, "CAUSES"))),
                command("merge relation types", (s, own) -> new MergeTypes(own, PRESIDENT,
                        new TypeRef(TypeKind.RELATION, "member-of"))),
                command("split event type", (s, own) -> new SplitType(own, CONSULT, "DINNER", List.of(s.talks))),
                command("split link type", (s, own) -> new SplitType(own, BEFORE, "LONG-BEFORE", List.of(s.before))),
                command("split relation type", (s, own) -> new SplitType(own, PRESIDENT, "KING", List.of())),
                command("delete link type", (s, own) -> new DeleteType(own, BEFORE)),
                command("delete relation type", (s, own) -> new DeleteType(own, PRESIDENT)),
                command("split", (s, own) -> new SplitType(own, PERSON, "Minister", List.of(s.bo))),
                command("delete entity type", (s, own) -> new DeleteType(own, PERSON)),
                command("delete event type", (s, own) -> new DeleteType(own, CONSULT)),
                command("add role", (s, own) -> new AddRole(own, "CONSULT", role("moderator"))),
                command("change role", (s, own) -> new ChangeRole(own, PARTICIPANT, role("guest"))),
                command("delete role", (s, own) -> new DeleteRole(own, PARTICIPANT)),
                command("set ends", (s, own) -> new SetTypeKeys(own, BEFORE, Literals.CONNECTION_TYPE__SOURCE_FILLERS,
                        List.of("Person"))),
                command("set colour", (s, own) -> new SetTypeColour(own, CONSULT, "#d55e00")),
                command("set codings",
                        (s, own) -> new SetTypeParts(own, CONSULT, Literals.EVENT_TYPE__CODINGS, List.of(coding()))),
                command("set examples", (s, own) -> new SetTypeParts(own, PERSON, Literals.ELEMENT_TYPE__EXAMPLES,
                        List.of(example()))),
                command("set contrasts", (s, own) -> new SetTypeParts(own, BEFORE, Literals.ELEMENT_TYPE__CONTRASTS,
                        List.of(contrast("CAUSES")))),
                command("change modes", (s, own) -> new ChangeModes(own, CONSULT, List.of(mode("visit"), mode("raid")),
                        Map.of())),
                command("set inverse",
                        (s, own) -> new SetInverseLabel(own, BEFORE, Literals.LOCAL_TEXT__EN, "later than")),
                command("take inverse away", (s, own) -> new SetInverseLabel(own,
                        new TypeRef(TypeKind.LINK, "BEFORE"), Literals.LOCAL_TEXT__DE, "")),
                command("set text of a word", (s, own) -> new SetEntryText(own,
                        new ValueRef(new VocabularyRef("definiteness"), "definite"), Literals.TERM__LABEL,
                        Literals.LOCAL_TEXT__EN, "known")),
                command("set schemes", (s, own) -> new SetCodingSchemes(own, List.of("PLOVER", "HOUSE"))),
                command("set text of an axis", (s, own) -> new SetEntryText(own, POLARITY, Literals.TERM__LABEL,
                        Literals.LOCAL_TEXT__DE, "Ja oder nein")),
                command("set text of a value",
                        (s, own) -> new SetEntryText(own, new ValueRef(new ScaleRef(ScaleKind.SCALE, "reliability"),
                                "B"), Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN, "Most of the time.")),
                command("replace", (s, own) -> new ReplaceOntology(own, other())));
    }

    private static Arguments command(String name, BiFunction<SampleDossier, OwnCopy, ModelCommand> make) {
        return Arguments.of(name, make);
    }

    private static LocalText example() {
        LocalText example = ActantFactory.eINSTANCE.createLocalText();
        example.setEn("A minister");
        return example;
    }

    private static TypeContrast contrast(String other) {
        TypeContrast contrast = ActantFactory.eINSTANCE.createTypeContrast();
        contrast.setOther(other);
        contrast.setWhen(example());
        return contrast;
    }

    private static TypeCoding coding() {
        TypeCoding coding = ActantFactory.eINSTANCE.createTypeCoding();
        coding.setScheme("HOUSE");
        coding.setCode("42");
        coding.setMatch("close");
        return coding;
    }

    private static EventMode mode(String key) {
        EventMode mode = ActantFactory.eINSTANCE.createEventMode();
        mode.setKey(key);
        return mode;
    }

    private static RoleDefinition role(String key) {
        RoleDefinition role = ActantFactory.eINSTANCE.createRoleDefinition();
        role.setKey(key);
        role.getFillers().add("Actor");
        return role;
    }

    private static Ontology other() {
        Ontology other = ActantFactory.eINSTANCE.createOntology();
        other.setKey("other");
        other.getEventTypes().add((EventType) TypeKind.EVENT.create("SMUGGLE"));
        return other;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void everyCommandUndoesToTheSameBytesAndRedoesToTheSameBytes(String name,
            BiFunction<SampleDossier, OwnCopy, ModelCommand> make) throws Exception {
        // once on the program's ontology, and once on the copy that the dossier has then
        for (int round = 0; round < 2; round++) {
            Map<String, String> before = sample.files();
            ModelCommand command = make.apply(sample, own);
            assertFalse(command.label().isBlank());
            assertTrue(sample.session.execute(command), "changes something");
            sample.session.save();
            Map<String, String> after = sample.files();
            assertNotEquals(before, after);
            assertTrue(after.keySet().stream().anyMatch(file -> file.startsWith("ontology/")), after::toString);
            sample.session.undo();
            sample.session.save();
            assertEquals(before, sample.files());
            sample.session.redo();
            sample.session.save();
            assertEquals(after, sample.files());
            sample.session.undo();
            sample.session
                    .execute(new SetEntryText(own, PERSON, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN, "x"));
            sample.session.save();
        }
    }
}
