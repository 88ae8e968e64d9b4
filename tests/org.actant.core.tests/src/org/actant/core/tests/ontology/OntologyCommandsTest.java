package org.actant.core.tests.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Contrast;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyCheck;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.edit.AddType;
import org.actant.core.ontology.edit.ChangeModes;
import org.actant.core.ontology.edit.ChangeRole;
import org.actant.core.ontology.edit.DeleteType;
import org.actant.core.ontology.edit.GiveKnownType;
import org.actant.core.ontology.edit.MergeTypes;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.RenameType;
import org.actant.core.ontology.edit.RoleRef;
import org.actant.core.ontology.edit.SetTypeKeys;
import org.actant.core.ontology.edit.SetTypeColour;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.session.DossierSession;
import org.actant.core.tests.OwnOntology;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.Event;
import org.actant.model.EventMode;
import org.actant.model.Ontology;
import org.actant.model.PaletteColour;
import org.actant.model.RoleDefinition;
import org.actant.model.TypeContrast;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the edits of an ontology do to it and to the elements of the dossier. */
class OntologyCommandsTest {

    private static final TypeRef PERSON = new TypeRef(TypeKind.ENTITY, "Person");
    private static final TypeRef CONSULT = new TypeRef(TypeKind.EVENT, "CONSULT");
    private static final TypeRef BEFORE = new TypeRef(TypeKind.LINK, "BEFORE");
    private static final RoleRef PARTICIPANT = new RoleRef("CONSULT", "participant");
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

    @Test
    void eventsFollowAModeThatGetsAnotherKey() {
        Event talks = sample.session.dossier().getEvents().stream()
                .filter(event -> "CONSULT".equals(event.getType())).findFirst().orElseThrow();
        sample.session.execute(new SetFeature(talks, Literals.EVENT__MODE, "visit"));
        sample.session.execute(new ChangeModes(own, CONSULT, List.of(mode("stay")), Map.of("visit", "stay")));
        assertEquals("stay", talks.getMode());
        sample.session.execute(new ChangeModes(own, CONSULT, List.of(), Map.of()));
        assertEquals("stay", talks.getMode());
    }

    @Test
    void noTwoModesHaveOneKey() {
        ChangeModes twice = new ChangeModes(own, CONSULT, List.of(mode("visit"), mode("visit")), Map.of());
        assertThrows(IllegalArgumentException.class, () -> sample.session.execute(twice));
        assertTrue(ontologies.of(sample.session).mode("CONSULT", "phone").isPresent());
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

    private OntologyIndex index() {
        return ontologies.of(sample.session);
    }

    @Test
    void aRenamedKeyIsRenamedInTheElementsTooAndInWhatNamesIt() {
        assertEquals(List.of(sample.anna, sample.bo), PERSON.uses(sample.session.dossier()));
        sample.session.execute(new RenameType(own, PERSON, "Human"));
        assertEquals("Human", sample.anna.getType());
        assertTrue(index().entityType("Human").isPresent());
        assertFalse(index().entityType("Person").isPresent());
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
        sample.session.undo();
        assertEquals("Person", sample.anna.getType());
        assertTrue(index().entityType("Person").isPresent());
    }

    @Test
    void aRenamedTypeIsChosenInsteadByItsNewKeyAndADeletedOneNoMore() {
        sample.session.execute(new RenameType(own, CONSULT, "TALK"));
        assertTrue(others("TRANSPORT").contains("TALK"));
        assertFalse(others("TRANSPORT").contains("CONSULT"));
        sample.session.execute(new DeleteType(own, new TypeRef(TypeKind.EVENT, "TALK")));
        assertFalse(others("TRANSPORT").contains("TALK"));
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
        sample.session.undo();
        assertTrue(others("TRANSPORT").contains("TALK"));
    }

    private List<String> others(String type) {
        return index().eventType(type).orElseThrow().getContrasts().stream().map(TypeContrast::getOther).toList();
    }

    @Test
    void aDeletedTypeStaysInTheElementsAsAnUnknownOne() {
        sample.session.execute(new DeleteType(own, PERSON));
        assertEquals("Person", sample.anna.getType());
        assertFalse(index().entityType("Person").isPresent());
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
    }

    @Test
    void whereTheDeletedTypeAloneMightStandTheOneAboveItMay() {
        sample.session
                .execute(new SetTypeKeys(own, BEFORE, Literals.CONNECTION_TYPE__SOURCE_FILLERS, List.of("Person")));
        sample.session.execute(new SetTypeKeys(own, BEFORE, Literals.CONNECTION_TYPE__TARGET_FILLERS,
                List.of("Person", "Event")));
        sample.session.execute(new DeleteType(own, PERSON));
        ConnectionType before = index().linkType("BEFORE").orElseThrow();
        assertEquals(List.of("Actor"), before.getSourceFillers());
        assertEquals(List.of("Event"), before.getTargetFillers());
    }

    @Test
    void aRenamedRoleIsRenamedWhereItIsFilledAndListedInTheCatalogue() {
        sample.session.execute(new AddPart(sample.talks, Literals.EVENT__OPEN_ROLES, "place"));
        sample.session.execute(new AddPart(sample.talks, Literals.EVENT__OPEN_ROLES, "participant"));
        assertEquals(List.of(sample.annaTakesPart), PARTICIPANT.uses(sample.session.dossier()));
        sample.session.execute(new ChangeRole(own, PARTICIPANT, role("guest")));
        assertEquals("guest", sample.annaTakesPart.getRole());
        assertEquals(List.of("place", "guest"), sample.talks.getOpenRoles());
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
    }

    @Test
    void aTypeOfAnAddedOntologyIsEditedThere() throws Exception {
        OwnOntology.write(folder.resolve("d"), "smuggling", OwnOntology.SMUGGLING);
        DossierSession session = DossierSession.open(folder.resolve("d"));
        session.execute(new RenameType(new OwnCopy(session, ontologies), new TypeRef(TypeKind.EVENT, "SMUGGLE"),
                "TRAFFIC"));
        session.save();
        OntologyIndex again = ontologies.of(DossierSession.open(folder.resolve("d")));
        assertTrue(again.eventType("TRAFFIC").isPresent());
        assertFalse(again.eventType("SMUGGLE").isPresent());
        assertTrue(again.eventType("AID").isPresent());
    }

    @Test
    void aTypeThatTheOntologyDoesNotKnowIsListedUntilItIsMadeOneOrGivenUpForOne() throws Exception {
        TypeRef unknown = new TypeRef(TypeKind.EVENT, "PARLEY");
        assertEquals(List.of(), own.unknown());
        sample.session.execute(new SetFeature(sample.talks, Literals.EVENT__TYPE, "PARLEY"));
        assertEquals(List.of(unknown), own.unknown());
        sample.session.save();
        Map<String, String> before = sample.files();
        sample.session.execute(new GiveKnownType(own, unknown, CONSULT));
        assertEquals("CONSULT", sample.talks.getType());
        assertEquals(List.of(), own.unknown());
        assertEquals(List.of(), sample.session.ontologies().all());
        sample.session.undo();
        sample.session.save();
        assertEquals(before, sample.files());
        sample.session.execute(new AddType(own, TypeKind.EVENT, TypeKind.EVENT.create("PARLEY")));
        assertEquals(List.of(), own.unknown());
        assertThrows(IllegalArgumentException.class,
                () -> sample.session.execute(new GiveKnownType(own, CONSULT, PERSON)));
    }

    @Test
    void aColourOfThePaletteIsNamedThereAndAnotherIsNot() {
        sample.session.execute(new SetTypeColour(own, CONSULT, "#d55e00"));
        assertEquals("vermillion", index().eventType("CONSULT").orElseThrow().getPalette());
        assertEquals("#D55E00", index().eventType("CONSULT").orElseThrow().getColour());
        sample.session.execute(new SetTypeColour(own, CONSULT, "#123456"));
        assertEquals(null, index().eventType("CONSULT").orElseThrow().getPalette());
        assertEquals(Optional.of("#123456"), index().colour("CONSULT"));
        sample.session.execute(new SetTypeColour(own, CONSULT, null));
        assertEquals(null, index().eventType("CONSULT").orElseThrow().getColour());
    }

    @Test
    void theContrastOfEachColourOfThePaletteIsThatOfTheOntology() {
        for (PaletteColour colour : index().ontology().getPalette()) {
            Contrast contrast = Contrast.of(colour.getHex());
            assertEquals(colour.getContrastOnWhite(), contrast.onWhite(), 0.006, colour.getKey());
            assertEquals(colour.getContrastOnDark(), contrast.onDark(), 0.006, colour.getKey());
            assertTrue(contrast.isEnough(), colour.getKey());
        }
        assertFalse(Contrast.of("#FFFFCC").isEnough());
    }

    @Test
    void aTakenOrEmptyKeyIsRefusedAndNothingChanges() {
        Ontology before = EcoreUtil.copy(index().ontology());
        assertThrows(IllegalArgumentException.class,
                () -> sample.session.execute(new RenameType(own, PERSON, "Group")));
        assertThrows(IllegalArgumentException.class, () -> sample.session.execute(new RenameType(own, PERSON, " ")));
        assertThrows(IllegalArgumentException.class,
                () -> sample.session.execute(new MergeTypes(own, PERSON, PERSON)));
        assertTrue(EcoreUtil.equals(before, index().ontology()));
        assertEquals(List.of(), sample.session.ontologies().all());
    }
}
