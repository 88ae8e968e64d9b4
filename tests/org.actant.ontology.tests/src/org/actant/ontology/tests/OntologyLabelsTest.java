package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.model.ActantFactory;
import org.actant.model.EntityType;
import org.actant.model.LocalText;
import org.actant.model.Ontology;
import org.actant.schemes.ShippedSchemes;
import org.junit.jupiter.api.Test;

class OntologyLabelsTest {

    private final OntologyIndex index = new Ontologies(List.of(new ShippedSchemes())).index();
    private final OntologyLabels german = index.labels(Locale.GERMANY);
    private final OntologyLabels english = index.labels(Locale.UK);

    @Test
    void namesKeysInGermanAndEnglish() {
        assertEquals("Person", german.entityType("Person"));
        assertEquals("Ereignis (noch ohne Typ)", german.eventType("EVENT"));
        assertEquals("Event (not yet typed)", english.eventType("EVENT"));
        assertEquals("vor", german.linkType("BEFORE"));
        assertEquals("beeinflusst", german.relationType("influences"));
        assertEquals("Militär", german.term("contexts", "military"));
        assertEquals("Tatsächlich", german.axisValue("actuality", "ACT"));
        assertEquals("Völlig zuverlässig", german.scaleValue("reliability", "A"));
        assertEquals("Realis", english.section("realis"));
    }

    @Test
    void otherLanguagesGetEnglish() {
        assertEquals("Event (not yet typed)", index.labels(Locale.FRENCH).eventType("EVENT"));
        assertEquals("Event (not yet typed)", index.labels(Locale.ROOT).eventType("EVENT"));
    }

    @Test
    void anUnknownKeyIsItsOwnName() {
        assertEquals("Wizard", german.entityType("Wizard"));
        assertEquals("CONJURE", german.eventType("CONJURE"));
        assertEquals("spell", german.role("CONJURE", "spell"));
        assertEquals("x", german.mode("EVENT", "x"));
        assertEquals("x", german.term("nonsense", "x"));
        assertEquals("ZZZ", german.code("nonsense", "ZZZ"));
        assertEquals("", german.entityType(null));
    }

    @Test
    void aRoleIsNamedByItsTypeElseByTheCatalogue() {
        assertEquals("Beschuldigter", german.role("ACCUSE", "recipient"));
        assertEquals("Empfänger", german.role("AID", "recipient"));
        assertEquals(german.term("roles", "recipient"), german.role("CONJURE", "recipient"));
    }

    @Test
    void aConnectionHasANameFromEachEnd() {
        assertEquals("after", english.linkTypeFromTarget("BEFORE"));
        assertEquals(english.linkType("OVERLAP"), english.linkTypeFromTarget("OVERLAP"));
        assertEquals("influenced by", english.relationTypeFromTarget("influences"));
        assertEquals("unknown", english.linkTypeFromTarget("unknown"));
    }

    @Test
    void fillersAreEntityTypesOrOthers() {
        assertEquals("Ereignis", german.filler("Event"));
        assertEquals("Person", german.filler("Person"));
        assertEquals("Wizard", german.filler("Wizard"));
    }

    @Test
    void codesOfListsOfTheOntologyHaveItsNames() {
        assertEquals("Polizei", german.code("PLOVER-sector", "COP"));
        assertEquals("Staatsoberhaupt", german.code("actant-function", "head-of-state"));
        assertEquals("Decline comment", german.code("CAMEO", "011"));
    }

    @Test
    void oneLanguageStandsInForTheOther() {
        assertEquals("Stein", labels(text(null, "Stein"), Locale.ENGLISH).entityType("Stone"));
        assertEquals("stone", labels(text("stone", null), Locale.GERMAN).entityType("Stone"));
        assertEquals("Stone", labels(text(null, null), Locale.GERMAN).entityType("Stone"));
        assertEquals("Stone", labels(null, Locale.GERMAN).entityType("Stone"));
    }

    @Test
    void definitionsAreGivenWhereThereAreAny() {
        assertEquals(Optional.of("Ein einzelner Mensch, mit oder ohne Namen."),
                index.entityType("Person").flatMap(german::definition));
        assertEquals(Optional.empty(), german.definition(ActantFactory.eINSTANCE.createTerm()));
    }

    private static OntologyLabels labels(LocalText label, Locale locale) {
        EntityType stone = ActantFactory.eINSTANCE.createEntityType();
        stone.setKey("Stone");
        stone.setLabel(label);
        Ontology ontology = ActantFactory.eINSTANCE.createOntology();
        ontology.getEntityTypes().add(stone);
        return new OntologyIndex(ontology, List.of()).labels(locale);
    }

    private static LocalText text(String en, String de) {
        LocalText text = ActantFactory.eINSTANCE.createLocalText();
        text.setEn(en);
        text.setDe(de);
        return text;
    }
}
