package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.util.List;

import org.actant.core.ontology.CodingSchemeSource;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.model.ActantFactory;
import org.actant.model.CodingScheme;
import org.actant.model.Ontology;
import org.actant.model.SchemeCode;
import org.actant.schemes.ShippedSchemes;
import org.junit.jupiter.api.Test;

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
    void everythingIsReadOnce() {
        assertSame(ontologies.shipped(), ontologies.shipped());
        assertSame(ontologies.schemes(), ontologies.schemes());
        assertSame(ontologies.index(), ontologies.index());
        assertSame(ontologies.index(), ontologies.index("actant-default", List.of()));
    }

    @Test
    void anOntologyOfTheDossierReplacesTheShippedOne() {
        Ontology own = ontology("mine");
        assertSame(own, ontologies.index("mine", List.of(ontology("other"), own)).ontology());
        assertSame(ontologies.shipped(), ontologies.index("mine", List.of()).ontology());
        assertSame(ontologies.shipped(), ontologies.index(null, List.of(own)).ontology());
        assertSame(ontologies.shipped(), ontologies.index("actant-default", List.of(own)).ontology());
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
