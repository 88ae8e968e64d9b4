package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.util.List;

import org.actant.core.ontology.CodingSchemeSource;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.model.ActantFactory;
import org.actant.model.CodingScheme;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.Ontology;
import org.actant.model.SchemeCode;
import org.actant.model.Term;
import org.actant.model.TypeContrast;
import org.actant.model.Vocabulary;
import org.actant.schemes.ShippedSchemes;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import java.util.Locale;

class OntologiesTest {

    private final Ontologies ontologies = new Ontologies(List.of(new ShippedSchemes()));

    @Test
    void theShippedOntologyIsWhole() {
        Ontology shipped = ontologies.shipped();
        assertEquals("actant-default", shipped.getKey());
        assertEquals(28, shipped.getEntityTypes().size());
        assertEquals(29, shipped.getEventTypes().size());
        assertEquals(33, shipped.getLinkTypes().size());
        assertEquals(19, shipped.getRelationTypes().size());
        assertEquals(5, shipped.getAxes().size());
        assertEquals(5, shipped.getScales().size());
        assertEquals(23, shipped.getVocabularies().size());
        assertEquals(9, shipped.getPalette().size());
    }

    @Test
    void everyEventTypeThatCanBeChosenIsToldFromOthersInBothLanguages() {
        OntologyIndex index = ontologies.index();
        for (EventType type : ontologies.shipped().getEventTypes()) {
            assertEquals(type.isAbstract(), type.getExamples().isEmpty(), type.getKey());
            assertEquals(type.isAbstract(), type.getContrasts().isEmpty(), type.getKey());
            type.getExamples().forEach(example -> assertTranslated(example, type));
            for (TypeContrast contrast : type.getContrasts()) {
                assertTranslated(contrast.getWhen(), type);
                assertFalse(index.eventType(contrast.getOther()).orElseThrow().isAbstract(), type.getKey());
            }
        }
    }

    private static void assertTranslated(LocalText text, EventType type) {
        assertFalse(text.getEn().isBlank() || text.getDe().isBlank(), type.getKey());
    }

    @Test
    void everythingIsReadOnce() {
        assertSame(ontologies.shipped(), ontologies.shipped());
        assertSame(ontologies.schemes(), ontologies.schemes());
        assertSame(ontologies.index(), ontologies.index());
        assertSame(ontologies.index(), ontologies.index("actant-default", List.of()));
    }

    @Test
    void anOntologyOfTheDossierReplacesTheShippedOne() {
        Ontology own = ontology("mine");
        assertTrue(EcoreUtil.equals(own, ontologies.applied("mine", List.of(ontology("other"), own))));
        assertSame(ontologies.shipped(), ontologies.applied("mine", List.of()));
        assertTrue(EcoreUtil.equals(ontologies.shipped(), ontologies.applied(null, List.of(own))));
        assertTrue(EcoreUtil.equals(ontologies.shipped(), ontologies.applied("actant-default", List.of(own))));
    }

    @Test
    void severalOntologiesOfTheDossierAddUpAndTheirEntriesCountFirst() {
        Ontology one = ontology("one");
        one.getEventTypes().add(eventType("SMUGGLE", "Smuggle"));
        Ontology two = ontology("two");
        two.getEventTypes().add(eventType("AID", "Support"));
        Vocabulary roles = ActantFactory.eINSTANCE.createVocabulary();
        roles.setKey(OntologyLabels.ROLES);
        roles.getTerms().add(term("smuggler", "Smuggler"));
        two.getVocabularies().add(roles);
        OntologyIndex index = ontologies.index("actant-default", List.of(one, two));
        OntologyLabels labels = index.labels(Locale.ENGLISH);
        assertEquals("Smuggle", labels.eventType("SMUGGLE"));
        assertEquals("Support", labels.eventType("AID"));
        assertEquals("Smuggler", labels.role("SMUGGLE", "smuggler"));
        assertEquals(ontologies.index().labels(Locale.ENGLISH).role(null, "recipient"), labels.role(null, "recipient"));
        assertEquals(30, index.ontology().getEventTypes().size());
        assertEquals(29, ontologies.shipped().getEventTypes().size());
    }

    private static EventType eventType(String key, String label) {
        EventType type = ActantFactory.eINSTANCE.createEventType();
        type.setKey(key);
        type.setLabel(text(label));
        return type;
    }

    private static Term term(String key, String label) {
        Term term = ActantFactory.eINSTANCE.createTerm();
        term.setKey(key);
        term.setLabel(text(label));
        return term;
    }

    private static LocalText text(String english) {
        LocalText text = ActantFactory.eINSTANCE.createLocalText();
        text.setEn(english);
        return text;
    }

    @Test
    void aSchemeOfTheDossierGoesBeforeAShippedOne() {
        Ontology own = ontology("codes");
        CodingScheme plover = ActantFactory.eINSTANCE.createCodingScheme();
        plover.setKey("PLOVER");
        SchemeCode code = ActantFactory.eINSTANCE.createSchemeCode();
        code.setCode("NEW");
        plover.getCodes().add(code);
        own.getSchemes().add(plover);
        OntologyIndex index = ontologies.index("actant-default", List.of(own));
        assertTrue(index.acceptsCode("PLOVER", "NEW"));
        assertTrue(index.acceptsCode("CAMEO", "011"));
        assertTrue(index.eventType("AID").isPresent());
    }

    @Test
    void aBrokenInstallationIsSaidSo() throws Exception {
        URL missing = URI.create("file:/there/is/no/such.ontology").toURL();
        CodingSchemeSource broken = () -> List.of(missing);
        assertThrows(IllegalStateException.class, () -> new Ontologies(List.of(broken)).schemes());
    }

    private static Ontology ontology(String key) {
        Ontology ontology = ActantFactory.eINSTANCE.createOntology();
        ontology.setKey(key);
        return ontology;
    }
}
