package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.ontology.Ontologies;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.json.JsonDocumentWriter;
import org.actant.formats.xmi.XmiDocumentReader;
import org.actant.formats.xmi.XmiDocumentWriter;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.Affiliation;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.EntityType;
import org.actant.model.Marking;
import org.actant.model.Ontology;
import org.actant.model.Place;
import org.actant.model.Provenance;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmiRoundTripTest {

    @TempDir
    private Path folder;
    private final JsonDocumentReader json = new JsonDocumentReader();
    private final XmiDocumentReader reader = new XmiDocumentReader();
    private final XmiDocumentWriter writer = new XmiDocumentWriter(new Ontologies(List.of()));

    @Test
    void theModelComesBackAsItWas() throws IOException {
        DossierPart part = Formats.read(json, Fixture.write(folder));
        addWhatJsonCannotHold(part.dossier());

        DossierPart read = Formats.read(reader, Formats.write(writer, part, folder.resolve("x.xmi")));

        assertTrue(EcoreUtil.equals(part.dossier(), read.dossier()));
        assertEquals(Fixture.TEXT, text(read));
    }

    private static void addWhatJsonCannotHold(Dossier dossier) {
        dossier.setId("d");
        dossier.setName("Turov & <Umland>");
        dossier.setDescription(" Zeile\r\n\tZeile \uD83E\uDD8A");
        dossier.setMarking(Marking.AMBER_STRICT);
        dossier.setOntology("default");
        Actor actor = (Actor) dossier.getEntities().get(0);
        actor.setProvenance(new Provenance("anna", Instant.parse("2026-01-31T08:00:00Z"), "s1"));
        Affiliation affiliation = ActantFactory.eINSTANCE.createAffiliation();
        affiliation.setOrganisation(dossier.getEntities().get(1));
        affiliation.setRole("");
        actor.getAffiliations().add(affiliation);
        Place place = (Place) dossier.getEntities().get(2);
        place.setLatitude(52.0683);
        place.setLongitude(-0.0);
        dossier.getArticles().get(0).setSource(dossier.getSources().get(0));
    }

    @Test
    void goldComesBackThroughXmi() throws IOException {
        Path gold = SharedFolder.of("sample/gold.json");
        Path xmi = Formats.write(writer, Formats.read(json, gold), folder.resolve("x.xmi"));

        Path back = Formats.write(new JsonDocumentWriter(), Formats.read(reader, xmi), folder.resolve("x.json"));

        assertEquals(JsonTree.read(gold), JsonTree.read(back));
    }

    @Test
    void exportingTwiceGivesTheSameBytes() throws IOException {
        Path first = Formats.write(writer, Formats.read(json, Fixture.write(folder)),
                folder.resolve("a").resolve("x.xmi"));
        Path second = Formats.write(writer, Formats.read(reader, first), folder.resolve("b").resolve("x.xmi"));

        assertEquals(-1, Files.mismatch(first, second));
        assertEquals(-1, Files.mismatch(first.resolveSibling("x.ecore"), second.resolveSibling("x.ecore")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\r", " \t x \t ", "\uFEFFx", "x\uFEFF", "]]><!--&amp;&#65;\"'",
            "\u0085\u2028",
            "\u0001\u0008\u001B", "a\uFFFEb\uFFFF", "\uD83E\uDD8A\uD83D\uDC68\u200D\uD83D\uDC69", "\uFDD0\u007F"})
    void everyTextComesBack(String text) throws IOException {
        DossierPart part = Texts.part(text);

        DossierPart read = Formats.read(reader, Formats.write(writer, part, folder.resolve("x.xmi")));

        assertEquals(text, text(read));
        assertEquals(part.dossier().getArticles().get(0).getSha256(), read.dossier().getArticles().get(0).getSha256());
    }

    @Test
    void theOntologyIsPartOfTheExport() throws IOException {
        Ontology ontology = ActantFactory.eINSTANCE.createOntology();
        ontology.setKey("default");
        ontology.getCodingSchemes().add("");
        ontology.getCodingSchemes().add("PLOVER");
        EntityType type = ActantFactory.eINSTANCE.createEntityType();
        type.setKey("Person");
        type.setAbstract(true);
        ontology.getEntityTypes().add(type);

        DossierPart plain = Texts.part("x");
        plain.dossier().setOntology("default");
        DossierPart part = new DossierPart(plain.dossier(), plain.texts(), List.of(ontology));
        Path file = Formats.write(writer, part, folder.resolve("x.xmi"));

        Ontology read = reader.readExport(file, new NullProgressMonitor()).ontology();
        assertNotNull(read);
        assertTrue(EcoreUtil.equals(ontology, read));
    }

    @Test
    void anExportHasNoOntologyIfThatOfTheDossierIsNotKnown() throws IOException {
        DossierPart part = Texts.part("x");
        part.dossier().setOntology("unknown");
        Path file = Formats.write(writer, part, folder.resolve("x.xmi"));

        assertNull(reader.readExport(file, new NullProgressMonitor()).ontology());
    }

    @Test
    void severalArticlesStandInOneFile() throws IOException {
        DossierPart part = TwoArticles.part();

        DossierPart read = Formats.read(reader, Formats.write(writer, part, folder.resolve("x.xmi")));

        assertTrue(EcoreUtil.equals(part.dossier(), read.dossier()));
        for (int i = 0; i < 2; i++) {
            Article before = part.dossier().getArticles().get(i);
            Article after = read.dossier().getArticles().get(i);
            assertEquals(part.text(before).text(), read.text(after).text());
        }
    }

    @Test
    void inAFolderTheFilesAreNamedAfterTheDossier() throws IOException {
        DossierPart part = Texts.part("x");
        part.dossier().setName("Fall: Turov");

        Formats.write(writer, part, Files.createDirectory(folder.resolve("out")));

        assertTrue(Files.exists(folder.resolve("out").resolve("Fall- Turov.xmi")));
        assertTrue(Files.exists(folder.resolve("out").resolve("Fall- Turov.ecore")));
    }

    private static String text(DossierPart part) {
        return part.text(part.dossier().getArticles().get(0)).text();
    }
}
