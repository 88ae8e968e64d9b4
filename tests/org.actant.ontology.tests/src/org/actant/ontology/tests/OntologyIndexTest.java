package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.ConnectionType;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.PaletteColour;
import org.actant.model.Place;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.junit.jupiter.api.Test;

class OntologyIndexTest {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    private final OntologyIndex index = new Ontologies(List.of()).index();

    @Test
    void findsTypesByKey() {
        assertEquals("Actor", index.entityType("Person").map(EntityType::getParent).orElseThrow());
        assertEquals(2, index.eventType("AID").map(EventType::getQuad).orElseThrow());
        assertEquals("AFTER", index.linkType("BEFORE").map(type -> type.getInverse().getKey()).orElseThrow());
        assertTrue(index.relationType("ally-of").map(ConnectionType::isSymmetric).orElseThrow());
    }

    @Test
    void unknownAndAbsentKeysFindNothing() {
        assertTrue(index.entityType("Wizard").isEmpty());
        assertTrue(index.entityType(null).isEmpty());
        assertTrue(index.eventType("aid").isEmpty());
        assertTrue(index.linkType(null).isEmpty());
        assertTrue(index.relationType("BEFORE").isEmpty());
        assertTrue(index.term("contexts", "nonsense").isEmpty());
        assertTrue(index.term("nonsense", "military").isEmpty());
        assertTrue(index.role("AID", null).isEmpty());
        assertTrue(index.roles("nonsense").isEmpty());
        assertTrue(index.vocabulary("nonsense").isEmpty());
        assertTrue(index.colour("nonsense").isEmpty());
        assertTrue(index.scheme(null).isEmpty());
    }

    @Test
    void findsTermsOfVocabulariesAxesAndScales() {
        assertEquals(37, index.vocabulary("contexts").size());
        assertEquals("military", index.vocabulary("contexts").get(0).getKey());
        assertTrue(index.term("mentionKinds", "NAM").isPresent());
        assertTrue(index.axisValue("actuality", "HYP").isPresent());
        assertTrue(index.scaleValue("likelihood", "almost-certain").isPresent());
        assertTrue(index.mode("CONSULT", "phone").isPresent());
        assertTrue(index.mode("AID", "phone").isEmpty());
    }

    @Test
    void rolesAreThoseOfTheTypeItself() {
        assertEquals("actor", index.roles("AID").get(0).getKey());
        assertTrue(index.role("EVENT", "participant").isPresent());
        assertTrue(index.role("AID", "participant").isEmpty());
        assertTrue(index.roles("VERBAL-CONFLICT").isEmpty());
    }

    @Test
    void aTypeIsItsAncestors() {
        assertTrue(index.isA("Person", "Person"));
        assertTrue(index.isA("Person", "Actor"));
        assertTrue(index.isA("Person", "Entity"));
        assertFalse(index.isA("Actor", "Person"));
        assertFalse(index.isA("Person", "Place"));
        assertTrue(index.isA("AID", "MATERIAL-COOPERATION"));
        assertTrue(index.isA("AID", "EVENT"));
        assertFalse(index.isA("AID", "VERBAL-COOPERATION"));
        assertEquals(List.of("Person", "Actor", "Entity"), List.copyOf(index.ancestors("Person")));
    }

    @Test
    void anUnknownTypeIsOnlyItself() {
        assertTrue(index.isA("Wizard", "Wizard"));
        assertFalse(index.isA("Wizard", "Entity"));
        assertFalse(index.isA(null, "Entity"));
        assertFalse(index.isA(null, null));
    }

    @Test
    void anEntityFitsARoleThatTakesItsTypeOrAnAncestor() {
        assertTrue(index.fits(actor("Person"), role("AID", "actor")));
        assertTrue(index.fits(actor("State"), role("AID", "place")));
        assertFalse(index.fits(actor("Person"), role("AID", "place")));
        Place city = MODEL.createPlace();
        city.setType("City");
        assertFalse(index.fits(city, role("AID", "actor")));
        assertTrue(index.fits(city, role("AID", "beneficiary")));
    }

    @Test
    void anEntityOfAnUnknownTypeCountsAsWhatItsClassIs() {
        assertTrue(index.fits(actor("Wizard"), role("AID", "actor")));
        assertTrue(index.fits(MODEL.createActor(), role("AID", "actor")));
        assertFalse(index.fits(MODEL.createItem(), role("AID", "actor")));
    }

    @Test
    void whatIsNoEntityFitsWhereItsKindIsNamed() {
        RoleDefinition topic = role("AGREE", "topic");
        for (Element filler : List.of(MODEL.createEvent(), MODEL.createRelation(), MODEL.createLink(),
                MODEL.createLiteral())) {
            assertTrue(index.fits(filler, topic), filler.eClass().getName());
            assertFalse(index.fits(filler, role("AGREE", "actor")), filler.eClass().getName());
        }
        assertFalse(index.fits(MODEL.createClaim(), topic));
        assertTrue(index.fits(MODEL.createClaim(), role("REPORT", "topic")));
        assertFalse(index.fits(MODEL.createMention(), topic));
    }

    @Test
    void noFillerStandsForWordsOfTheText() {
        assertTrue(index.fits(null, role("AGREE", "topic")));
        assertFalse(index.fits(null, role("AGREE", "actor")));
    }

    @Test
    void theEndsOfAConnectionAreChecked() {
        ConnectionType reports = index.linkType("REPORTS").orElseThrow();
        assertTrue(index.fitsSource(MODEL.createEvent(), reports));
        assertFalse(index.fitsSource(MODEL.createClaim(), reports));
        assertTrue(index.fitsTarget(MODEL.createClaim(), reports));
        ConnectionType president = index.relationType("president-of").orElseThrow();
        assertTrue(index.fitsSource(actor("Person"), president));
        assertFalse(index.fitsSource(actor("State"), president));
        assertTrue(index.fitsTarget(actor("State"), president));
    }

    @Test
    void whatNamesNoFillersTakesAnything() {
        ConnectionType made = MODEL.createConnectionType();
        RoleDefinition free = MODEL.createRoleDefinition();
        for (Element filler : List.of(MODEL.createEvent(), MODEL.createClaim(), actor("Person"), actor("Wizard"))) {
            assertTrue(index.fitsSource(filler, made), filler.eClass().getName());
            assertTrue(index.fitsTarget(filler, made), filler.eClass().getName());
            assertTrue(index.fits(filler, free), filler.eClass().getName());
        }
        assertTrue(index.fits(null, free), "words of the text");
    }

    @Test
    void aColourIsTheTypesOwnElseThePalettesElseTheOneAbove() {
        assertEquals("#0072B2", index.colour("Person").orElseThrow());
        assertEquals("#8A7D4C", index.colour("EVENT").orElseThrow());
        Ontology ontology = MODEL.createOntology();
        PaletteColour red = MODEL.createPaletteColour();
        red.setKey("red");
        red.setHex("#FF0000");
        ontology.getPalette().add(red);
        ontology.getEntityTypes().add(type("Thing", null, "red", null));
        ontology.getEntityTypes().add(type("Stone", "Thing", null, null));
        ontology.getEntityTypes().add(type("Cloud", "Thing", "red", "none of your business"));
        OntologyIndex own = new OntologyIndex(ontology, List.of());
        assertEquals(Optional.of("#FF0000"), own.colour("Thing"));
        assertEquals(Optional.of("#FF0000"), own.colour("Stone"));
        assertEquals(Optional.of("#FF0000"), own.colour("Cloud"));
    }

    @Test
    void typesThatAreTheirOwnAncestorsDoNoHarm() {
        Ontology ontology = MODEL.createOntology();
        ontology.getEntityTypes().add(type("Hen", "Egg", null, null));
        ontology.getEntityTypes().add(type("Egg", "Hen", null, null));
        OntologyIndex own = new OntologyIndex(ontology, List.of());
        assertTrue(own.isA("Hen", "Egg"));
        assertTrue(own.isA("Egg", "Hen"));
        assertTrue(own.colour("Egg").isEmpty());
    }

    @Test
    void ofTwoEntriesWithOneKeyTheFirstCounts() {
        Ontology ontology = MODEL.createOntology();
        ontology.getEntityTypes().add(type("Thing", null, null, "#111111"));
        ontology.getEntityTypes().add(type("Thing", null, null, "#222222"));
        Term nameless = MODEL.createTerm();
        ontology.getPseudoFillers().add(nameless);
        assertEquals(Optional.of("#111111"), new OntologyIndex(ontology, List.of()).colour("Thing"));
    }

    private RoleDefinition role(String type, String role) {
        return index.role(type, role).orElseThrow();
    }

    private static Entity actor(String type) {
        Actor actor = MODEL.createActor();
        actor.setType(type);
        return actor;
    }

    private static EntityType type(String key, String parent, String palette, String colour) {
        EntityType type = MODEL.createEntityType();
        type.setKey(key);
        type.setParent(parent);
        type.setPalette(palette);
        type.setColour(colour);
        return type;
    }
}
