package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyCheck;
import org.actant.core.ontology.OntologyFinding;
import org.actant.model.EntityType;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class OntologyCheckTest {

    private final Ontology shipped = new Ontologies(List.of()).shipped();

    @Test
    void theShippedOntologyIsSound() {
        assertEquals(List.of(), new OntologyCheck(shipped).findings());
    }

    @Test
    void findsKeysThatStandTwice() {
        assertEquals(List.of("entityTypes/Person"), findings(
                ontology -> ontology.getEntityTypes().add(EcoreUtil.copy(entityType(ontology, "Person")))));
        assertEquals(List.of("eventTypes/AID/actor"), findings(ontology -> {
            EventType aid = eventType(ontology, "AID");
            aid.getRoles().add(EcoreUtil.copy(aid.getRoles().get(0)));
        }));
    }

    @Test
    void findsUnknownParentsAndCircles() {
        assertEquals(List.of("entityTypes/Person"),
                findings(ontology -> entityType(ontology, "Person").setParent("Wizard")));
        assertEquals(List.of("entityTypes/Entity", "entityTypes/Actor", "entityTypes/Person"),
                findings(ontology -> entityType(ontology, "Entity").setParent("Person")));
    }

    @Test
    void findsUnknownFillersRolesColoursAndVocabularies() {
        assertEquals(List.of("eventTypes/AID/actor"), findings(ontology -> role(ontology).getFillers().add("Wizard")));
        assertEquals(List.of("eventTypes/AID/spell"), findings(ontology -> role(ontology).setKey("spell")));
        assertEquals(List.of("entityTypes/Person"),
                findings(ontology -> entityType(ontology, "Person").setPalette("plaid")));
        assertEquals(List.of("attributes/country"),
                findings(ontology -> ontology.getAttributes().get(0).setVocabulary("nonsense")));
    }

    @Test
    void findsNumbersThatExcludeEachOther() {
        assertEquals(List.of("eventTypes/AID/actor"), findings(ontology -> {
            role(ontology).setMin(2);
            role(ontology).setMax(1);
        }));
    }

    @Test
    void findsSymmetricTypesThatAreNot() {
        assertEquals(List.of("linkTypes/BEFORE"),
                findings(ontology -> ontology.getLinkTypes().get(0).setSymmetric(true)));
    }

    private List<String> findings(Consumer<Ontology> fault) {
        Ontology faulty = EcoreUtil.copy(shipped);
        fault.accept(faulty);
        return new OntologyCheck(faulty).findings().stream().map(OntologyFinding::where).toList();
    }

    @Test
    void aContrastWithATypeThatDoesNotExistIsFound() {
        assertEquals(List.of("eventTypes/AID"), findings(
                ontology -> eventType(ontology, "AID").getContrasts().get(0).setOther("CITY")));
    }

    private static RoleDefinition role(Ontology ontology) {
        return eventType(ontology, "AID").getRoles().get(0);
    }

    private static EntityType entityType(Ontology ontology, String key) {
        return ontology.getEntityTypes().stream().filter(type -> key.equals(type.getKey())).findFirst().orElseThrow();
    }

    private static EventType eventType(Ontology ontology, String key) {
        return ontology.getEventTypes().stream().filter(type -> key.equals(type.getKey())).findFirst().orElseThrow();
    }
}
