package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.actant.core.ontology.Ontologies;
import org.actant.formats.ontology.OntologyJsonReader;
import org.actant.formats.ontology.OntologyJsonWriter;
import org.actant.model.CodeAttribute;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Compares with the reference ontology, where it lies beside the project; skipped elsewhere. */
class ReferenceOntologyTest {

    @Test
    void theReferenceSurvivesTheWayThroughTheModel() throws IOException {
        Path reference = Shared.file("ontology/default.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OntologyJsonWriter().write(read(reference), out);
        assertEquals(JsonTree.of(reference), JsonTree.of(out.toByteArray()));
    }

    @Test
    void theShippedOntologyIsTheReferenceWithItsOwnOriginListsExamplesAndContrasts() throws IOException {
        Ontology reference = read(Shared.file("ontology/default.json"));
        Ontology shipped = EcoreUtil.copy(new Ontologies(List.of()).shipped());
        shipped.setDerivedFrom(reference.getDerivedFrom());
        for (EventType type : shipped.getEventTypes()) {
            type.getExamples().clear();
            type.getContrasts().clear();
        }
        for (CodeAttribute attribute : shipped.getAttributes()) {
            attribute.setVocabulary(null);
        }
        assertTrue(EcoreUtil.equals(reference, shipped));
    }

    private static Ontology read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new OntologyJsonReader().read(in, file.toString());
        }
    }
}
