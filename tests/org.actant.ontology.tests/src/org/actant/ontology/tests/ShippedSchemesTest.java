package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.SchemeIndex;
import org.actant.model.CodingScheme;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.SchemeCode;
import org.actant.model.TypeCoding;
import org.actant.schemes.ShippedSchemes;
import org.junit.jupiter.api.Test;

class ShippedSchemesTest {

    private final Ontologies ontologies = new Ontologies(List.of(new ShippedSchemes()));
    private final OntologyIndex index = ontologies.index();

    @Test
    void everySchemeIsThereWithItsOriginAndLicence() {
        assertEquals(List.of("PLOVER", "PLOVER-sector", "PLOVER-nonstate", "CAMEO", "ACE", "KAIROS", "AIDA", "RED",
                "RED-ALINK", "TimeML", "Admiralty", "ICD203", "TLP", "PAP", "NATO"),
                ontologies.schemes().stream().map(CodingScheme::getKey).toList());
        for (CodingScheme scheme : ontologies.schemes()) {
            assertNotNull(scheme.getOrigin(), scheme.getKey());
            assertNotNull(scheme.getLicence(), scheme.getKey());
            assertFalse(scheme.getCodes().isEmpty(), scheme.getKey());
        }
    }

    @Test
    void ploverHasTypesModesAndContexts() {
        SchemeIndex plover = scheme("PLOVER");
        assertTrue(plover.scheme().getLicence().startsWith("CC BY-SA 4.0"));
        assertEquals(16, plover.group(SchemeIndex.TYPE).size());
        assertEquals(37, plover.group("context").size());
        assertEquals(List.of("visit", "third-party", "multilateral", "phone"),
                plover.below("CONSULT").stream().map(SchemeCode::getCode).toList());
        assertEquals(List.of(), plover.below("AGREE"));
        assertNotEquals(plover.codeBelow("REQUEST", "assist"), plover.codeBelow("REJECT", "assist"));
        assertEquals(Optional.of("0.5"),
                plover.codeBelow("REQUEST", "assist").flatMap(it -> plover.property(it, "score")));
        assertEquals(Optional.of("CONCEDE"), plover.code("RETREAT").flatMap(it -> plover.property(it, "future")));
        assertEquals(Optional.empty(), plover.codeBelow("AID", "assist"));
    }

    @Test
    void somethingIsCodedByATypeNotByAMode() {
        assertTrue(index.acceptsCode("PLOVER", "CONSULT"));
        assertFalse(index.acceptsCode("PLOVER", "visit"));
        assertFalse(index.acceptsCode("PLOVER", null));
        assertTrue(index.acceptsCode("RED-ALINK", "INITIATES"));
        assertTrue(index.acceptsCode("TLP", "TLP:RED"));
        assertTrue(index.acceptsCode("Wikidata", "Q42"), "a scheme without a list takes any code");
        assertTrue(index.knowsScheme("Wikidata"));
        assertTrue(index.knowsScheme("TLP"));
        assertFalse(index.knowsScheme("nonsense"));
    }

    @Test
    void cameoIsAHierarchyWithLeadingZeros() {
        SchemeIndex cameo = scheme("CAMEO");
        assertEquals(313, cameo.codes().size());
        assertEquals("Make public statement", cameo.code("01").orElseThrow().getLabel().getEn());
        assertEquals("03", cameo.code("031").orElseThrow().getParent());
        assertEquals("031", cameo.code("0311").orElseThrow().getParent());
        assertEquals(42, cameo.codes().stream().filter(code -> !code.getAlternatives().isEmpty()).count());
        assertTrue(cameo.code("11").isPresent());
        assertTrue(cameo.code("1").isEmpty());
    }

    @Test
    void rolesOfAceAndKairosAreKept() {
        assertEquals(List.of("Org", "Org"), roles(scheme("ACE").code("Business:Merge-Org").orElseThrow()));
        RoleDefinition damager = scheme("KAIROS").code("ArtifactExistence.DamageDestroyDisableDismantle.Damage")
                .orElseThrow().getRoles().get(0);
        assertEquals(List.of("per", "org", "gpe", "sid"), damager.getFillers());
    }

    @Test
    void gradesHaveGermanAndEnglishLabels() {
        SchemeIndex admiralty = scheme("Admiralty");
        assertEquals("völlig zuverlässig", admiralty.code("reliability", "A").orElseThrow().getLabel().getDe());
        assertEquals(6, admiralty.group("credibility").size());
        SchemeCode remote = scheme("ICD203").code("almost-no-chance").orElseThrow();
        assertEquals("remote", remote.getAlternatives().get(0).getEn());
        assertEquals(Optional.of("5"), scheme("ICD203").property(remote, "percentMax"));
        assertEquals(List.of("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"),
                scheme("TLP").group("marking").stream().map(SchemeCode::getCode).toList());
    }

    @Test
    void theGroupTellsEqualCodesApart() {
        SchemeIndex red = scheme("RED");
        assertEquals("docTimeRel", red.code("docTimeRel", "BEFORE").orElseThrow().getGroup());
        assertEquals("temporalLink", red.code("temporalLink", "BEFORE").orElseThrow().getGroup());
        assertTrue(red.code("polarity", "BEFORE").isEmpty());
    }

    @Test
    void everyCodeOfTheOntologysTypesExists() {
        List<TypeCoding> codings = new ArrayList<>();
        for (EventType type : ontologies.shipped().getEventTypes()) {
            codings.addAll(type.getCodings());
            for (EventMode mode : type.getModes()) {
                codings.addAll(mode.getCodings());
            }
        }
        assertFalse(codings.isEmpty());
        for (TypeCoding coding : codings) {
            String name = coding.getScheme() + " " + coding.getCode();
            assertTrue(index.scheme(coding.getScheme()).isPresent(), name);
            assertTrue(index.acceptsCode(coding.getScheme(), coding.getCode()), name);
        }
    }

    @Test
    void theOntologyMirrorsPlover() {
        SchemeIndex plover = scheme("PLOVER");
        for (SchemeCode code : plover.group(SchemeIndex.TYPE)) {
            EventType type = index.eventType(code.getCode()).orElseThrow();
            assertEquals(plover.property(code, "quad").orElseThrow(), Integer.toString(type.getQuad()));
            assertEquals(plover.below(code.getCode()).stream().map(SchemeCode::getCode).toList(),
                    type.getModes().stream().map(EventMode::getKey).toList());
        }
    }

    @Test
    void theOntologyWorksWithoutTheSchemes() {
        OntologyIndex alone = new Ontologies(List.of()).index();
        assertTrue(alone.scheme("PLOVER").isEmpty());
        assertTrue(alone.acceptsCode("PLOVER", "anything"));
        assertTrue(alone.acceptsCode("actant-function", "head-of-state"));
        assertFalse(alone.acceptsCode("actant-function", "nonsense"));
        assertFalse(alone.acceptsCode("PLOVER-sector", "nonsense"));
    }

    private SchemeIndex scheme(String key) {
        return index.scheme(key).orElseThrow();
    }

    private static List<String> roles(SchemeCode code) {
        return code.getRoles().stream().map(RoleDefinition::getKey).toList();
    }
}
