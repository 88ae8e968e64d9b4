package org.actant.ui.text.tests;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.PseudoFiller;
import org.actant.model.ActantFactory;
import org.actant.model.EntityType;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.RoleDefinition;
import org.actant.ui.elements.TypeCatalogue;

/** A catalogue with the few types that the tests of the editor need. Labels are the keys. */
final class BasicTypes {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;
    private static final List<String> ROLES = List.of("actor", "recipient", "participant", "topic", "place", "time");

    private BasicTypes() {
    }

    static TypeCatalogue catalogue() {
        Ontology ontology = MAKE.createOntology();
        Stream.of("Person p #0072B2", "Group g #8787F5", "Organisation o #806075", "State s #009E73")
                .forEach(type -> entity(ontology, "Actor", type));
        Stream.of("Place l #D55E00", "City c #D55E00", "Region r #D55E00")
                .forEach(type -> entity(ontology, "Place", type));
        Stream.of("Item i #CC79A7", "Document d #CC79A7").forEach(type -> entity(ontology, "Item", type));
        Stream.of("TimeExpression t #CC00A3", "Date a #CC00A3")
                .forEach(type -> entity(ontology, "TimeExpression", type));
        Stream.of("EVENT f #8A7D4C", "CONSULT c #0072B2", "COOPERATE o #009E73", "ACCUSE u #CC00A3",
                "ASSAULT x #D55E00")
                .forEach(type -> event(ontology, type));
        OntologyIndex index = new OntologyIndex(ontology, List.of());
        return new TypeCatalogue(() -> index, Locale.ENGLISH);
    }

    private static void entity(Ontology ontology, String kind, String words) {
        String[] parts = words.split(" ");
        EntityType type = MAKE.createEntityType();
        type.setEntityClass(kind);
        type.setKey(parts[0]);
        type.setKeyLetter(parts[1]);
        type.setColour(parts[2]);
        ontology.getEntityTypes().add(type);
    }

    private static void event(Ontology ontology, String words) {
        String[] parts = words.split(" ");
        EventType type = MAKE.createEventType();
        type.setKey(parts[0]);
        type.setKeyLetter(parts[1]);
        type.setColour(parts[2]);
        for (String key : ROLES) {
            RoleDefinition role = MAKE.createRoleDefinition();
            role.setKey(key);
            role.setMin("actor".equals(key) ? 1 : 0);
            role.getFillers().addAll(
                    List.of("Person", "Group", "Organisation", "State", "Place", "City", "Region", "Item", "Document",
                            "TimeExpression", "Date"));
            if ("topic".equals(key)) {
                role.getFillers().add(PseudoFiller.EVENT.key());
            }
            type.getRoles().add(role);
        }
        ontology.getEventTypes().add(type);
    }
}
