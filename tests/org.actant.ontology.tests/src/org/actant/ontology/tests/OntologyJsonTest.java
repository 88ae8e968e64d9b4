package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.actant.core.ontology.Ontologies;
import org.actant.core.store.OntologyFileException;
import org.actant.core.store.OntologyFiles;
import org.actant.formats.ontology.OntologyJsonReader;
import org.actant.formats.ontology.OntologyJsonWriter;
import org.actant.model.ActantFactory;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.model.Vocabulary;
import org.actant.schemes.ShippedSchemes;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OntologyJsonTest {

    @Test
    void theShippedOntologySurvivesTheWayThroughJson() throws IOException {
        Ontology shipped = new Ontologies(List.of()).shipped();
        assertTrue(EcoreUtil.equals(shipped, read(write(shipped))));
    }

    @Test
    void theShippedSchemesSurviveTheWayThroughJson() throws IOException {
        for (URL file : new ShippedSchemes().files()) {
            try (InputStream in = file.openStream()) {
                Ontology schemes = new OntologyFiles().read(in, file.toString());
                assertTrue(EcoreUtil.equals(schemes, read(write(schemes))), file.toString());
            }
        }
    }

    @Test
    void anEmptyOntologySurvives() throws IOException {
        Ontology empty = ActantFactory.eINSTANCE.createOntology();
        assertTrue(EcoreUtil.equals(empty, read(write(empty))));
    }

    @Test
    void anyListOfTermsIsAVocabularyInItsPlace() throws IOException {
        Ontology ontology = read(utf8("{\"moods\":[{\"key\":\"calm\"}],\"id\":\"x\",\"colours\":[]}"));
        assertEquals(List.of("moods", "colours"),
                ontology.getVocabularies().stream().map(Vocabulary::getKey).toList());
        assertEquals("calm", ontology.getVocabularies().get(0).getTerms().get(0).getKey());
    }

    @Test
    void endsAndRolesThatNameNothingStayEmpty() throws IOException {
        Ontology ontology = read(utf8("""
                {"eventTypes":[{"key":"E","roles":[{"key":"r","fillers":[]},{"key":"s"}]}],
                 "linkTypes":[{"key":"L","ends":{"source":[],"target":["Event"]}},{"key":"M"}]}"""));
        assertEquals(List.of(), ontology.getLinkTypes().get(0).getSourceFillers());
        assertEquals(List.of("Event"), ontology.getLinkTypes().get(0).getTargetFillers());
        assertEquals(List.of(), ontology.getLinkTypes().get(1).getSourceFillers());
        assertEquals(List.of(), ontology.getEventTypes().get(0).getRoles().get(0).getFillers());
        assertTrue(EcoreUtil.equals(ontology, read(write(ontology))));
        String written = new String(write(ontology), StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertTrue(written.contains("\"ends\":{\"source\":[],\"target\":[\"Event\"]}"), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entityTypes", "eventTypes", "linkTypes", "relationTypes"})
    void examplesAndContrastsOfATypeSurvive(String list) throws IOException {
        String guidance = "\"examples\":[{\"en\":\"One.\",\"de\":\"Eins.\"},{\"en\":\"Two.\"}],"
                + "\"contrasts\":[{\"other\":\"B\",\"when\":{\"en\":\"it rains\",\"de\":\"es regnet\"}}]";
        Ontology ontology = read(utf8("{\"" + list + "\":[{\"key\":\"A\"," + guidance + "},{\"key\":\"B\"}]}"));
        byte[] written = write(ontology);
        assertTrue(EcoreUtil.equals(ontology, read(written)));
        assertTrue(new String(written, StandardCharsets.UTF_8).replaceAll("\\n *|(?<=:) ", "").contains(guidance));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new OntologyFiles().write(ontology, file);
        assertTrue(EcoreUtil.equals(ontology,
                new OntologyFiles().read(new ByteArrayInputStream(file.toByteArray()), "test.ontology")));
    }

    @Test
    void aTypeWithoutExamplesAndContrastsIsWrittenAsBeforeThereWereAny() throws IOException {
        Ontology ontology = EcoreUtil.copy(new Ontologies(List.of()).shipped());
        for (EventType type : ontology.getEventTypes()) {
            type.getExamples().clear();
            type.getContrasts().clear();
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new OntologyFiles().write(ontology, file);
        for (byte[] written : List.of(write(ontology), file.toByteArray())) {
            String text = new String(written, StandardCharsets.UTF_8);
            assertFalse(text.contains("examples") || text.contains("contrasts"));
        }
    }

    @Test
    void aVocabularyCannotTakeTheNameOfAnotherPart() {
        Ontology ontology = ActantFactory.eINSTANCE.createOntology();
        Vocabulary vocabulary = ActantFactory.eINSTANCE.createVocabulary();
        vocabulary.setKey("palette");
        ontology.getVocabularies().add(vocabulary);
        assertThrows(IllegalArgumentException.class, () -> write(ontology));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { //
            "{\"id\": \"x\", \"nonsense\": 1}", //
            "{\"entityTypes\": [{\"key\": \"A\", \"wings\": 2}]}", //
            "{\"entityTypes\": [{\"key\": 7}]}", //
            "{\"entityTypes\": [{\"abstract\": \"yes\"}]}", //
            "{\"linkTypes\": [{\"contrasts\": [{\"than\": \"A\"}]}]}", //
            "{\"eventTypes\": [{\"examples\": [\"One\"]}]}", //
            "{\"scales\": [{\"examples\": []}]}", //
            "{\"entityTypes\": {}}", //
            "{\"entityTypes\": [\"A\"]}", //
            "{\"languages\": [null]}", //
            "{\"attributes\": [{\"min\": 1.5}]}", //
            "{\"palette\": [{\"contrastOnDark\": \"high\"}]}", //
            "{\"labels\": {\"roles\": \"Roles\"}}", //
            "{\"id\": \"x\", \"id\": \"y\"}", //
            "{\"id\": \"x\"} {}", //
            "[]", "{", "nonsense", "``"})
    void whatIsNoOntologyIsRefusedWithItsPlace(String text) {
        OntologyFileException e = assertThrows(OntologyFileException.class, () -> read(utf8(text)));
        assertTrue(e.getMessage().startsWith("test.json"), e.getMessage());
        assertEquals(1, e.line(), e.getMessage());
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(OntologyFileException.class, () -> read(utf8("[".repeat(100_000))));
        assertThrows(OntologyFileException.class, () -> read(utf8("{\"moods\":" + "[".repeat(100_000))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Ontology read(byte[] document) throws IOException {
        return new OntologyJsonReader().read(new ByteArrayInputStream(document), "test.json");
    }

    private static byte[] write(Ontology ontology) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OntologyJsonWriter().write(ontology, out);
        return out.toByteArray();
    }
}
