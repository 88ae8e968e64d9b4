package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.actant.core.ontology.Ontologies;
import org.actant.core.store.OntologyFileException;
import org.actant.core.store.OntologyFiles;
import org.actant.model.Ontology;
import org.actant.schemes.ShippedSchemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyFilesTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<actant:Ontology xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:actant=\"http://actant.org/model/1\" key=\"mine\"";

    private final OntologyFiles files = new OntologyFiles();

    @TempDir
    Path folder;

    @Test
    void writingWhatWasReadChangesNoByte() throws IOException {
        List<URL> shipped = new ArrayList<>(new ShippedSchemes().files());
        shipped.add(Ontologies.class.getResource("/ontology/default.ontology"));
        for (URL file : shipped) {
            byte[] bytes;
            try (InputStream in = file.openStream()) {
                bytes = in.readAllBytes();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.write(files.read(new ByteArrayInputStream(bytes), file.toString()), out);
            assertArrayEquals(bytes, out.toByteArray(), file.toString());
        }
    }

    @Test
    void readsAFileOfADossier() throws IOException {
        Path file = Files.writeString(folder.resolve("my own.ontology"), HEAD + ROOT + "/>\n");
        Ontology ontology = files.read(file);
        assertEquals("mine", ontology.getKey());
        assertNull(ontology.eResource());
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.ontology");
        assertTrue(assertThrows(NoSuchFileException.class, () -> files.read(missing)).getMessage().contains("missing"));
    }

    @Test
    void documentTypesAreRefused() {
        OntologyFileException e = refused(HEAD + "<!DOCTYPE x [<!ENTITY e \"boom\">]>\n" + ROOT + " version=\"&e;\"/>");
        assertEquals(2, e.line());
        assertEquals("test.ontology", e.file());
    }

    @Test
    void noClassIsLoadedBecauseAFileNamesIt() {
        System.clearProperty(Trap.SPRUNG);
        refused(HEAD + "<t:Trap xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:t=\"http://trap\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://trap java://"
                + Trap.class.getName() + "\"/>");
        assertNull(System.getProperty(Trap.SPRUNG));
    }

    @Test
    void otherModelsAreRefused() {
        refused(HEAD + "<ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"x\"/>");
    }

    @Test
    void partsInOtherFilesAreRefused() {
        OntologyFileException e = refused(
                HEAD + ROOT + "><entityTypes href=\"file:/etc/passwd#/\"/></actant:Ontology>");
        assertTrue(e.getMessage().contains("file:/etc/passwd"), e.getMessage());
    }

    @Test
    void anotherPartOfTheModelIsNoOntology() {
        refused(HEAD + ROOT.replace("actant:Ontology", "actant:Dossier").replace(" key=\"mine\"", "") + "/>");
        refused(HEAD + "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"/>");
        refused("");
        refused("no XML at all");
    }

    @Test
    void aFaultIsNamedWithItsPlace() {
        OntologyFileException e = refused(HEAD + ROOT + ">\n  <unknownThings key=\"x\"/>\n</actant:Ontology>");
        assertEquals(3, e.line());
        assertTrue(e.getMessage().startsWith("test.ontology, "), e.getMessage());
        assertTrue(e.getMessage().contains("unknownThings"), e.getMessage());
        assertEquals(2, refused(HEAD + ROOT + "><entityTypes abstract=\"perhaps\"/></actant:Ontology>").line());
        assertEquals(3, refused(HEAD + ROOT + ">\n<entityTypes>").line());
        refused(HEAD + ROOT + "><entityTypes xsi:type=\"actant:Actor\"/></actant:Ontology>");
    }

    @Test
    void deepNestingIsRefused() {
        refused(HEAD + ROOT + ">" + "<entityTypes>".repeat(10_000));
    }

    @Test
    void hugeFilesAreRefused() {
        OntologyFileException e = refused(HEAD + ROOT + ">" + " ".repeat(17 << 20) + "</actant:Ontology>");
        assertTrue(e.getMessage().contains("16 MB"), e.getMessage());
    }

    /** Tells when it is initialised. */
    static final class Trap {

        static final String SPRUNG = "org.actant.trap.sprung";

        static {
            System.setProperty(SPRUNG, "yes");
        }

        private Trap() {
        }
    }

    private OntologyFileException refused(String text) {
        return assertThrows(OntologyFileException.class,
                () -> files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.ontology"));
    }
}
