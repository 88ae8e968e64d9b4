package org.actant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.actant.core.commands.NewSource;
import org.actant.core.session.DossierSession;
import org.actant.model.SourceKind;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String TEXT = "\ufeffDer Minister reist.\r\nGrüße \ud83d\ude00!\r\n";

    private static final List<String> VERBS = List.of("new", "recover", "import", "export", "convert", "validate",
            "stats", "list", "query", "ontology", "formats");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui.workbench", "org.actant.ui"})
    void theCommandLineRunsWithoutAScreen(String bundle) {
        assertNull(Platform.getBundle(bundle));
    }

    @Test
    void aTextGoesThroughADossierByteForByte() throws Exception {
        Path dossier = temp.resolve("d");
        Path text = Files.writeString(temp.resolve("Ein Text.txt"), TEXT);
        assertEquals(0, Cli.run("new", dossier, "--name", "Probe").exit());
        assertEquals(0, Cli.run("import", dossier, text, "--language", "de").exit());
        assertTrue(Cli.run("list", dossier, "articles").out().contains("Ein Text"));
        assertEquals(0, Cli.run("validate", dossier).exit());
        Path back = temp.resolve("back.txt");
        assertEquals(0, Cli.run("export", dossier, "--format", "text", "--to", back).exit());
        assertEquals(-1, Files.mismatch(text, back));
    }

    @Test
    void unsavedWorkIsPassedOverByWhoReadsInTheWayOfWhoWritesAndCanBeRecovered() throws Exception {
        Path dossier = temp.resolve("d");
        Path text = Files.writeString(temp.resolve("a.txt"), TEXT);
        assertEquals(0, Cli.run("new", dossier, "--name", "Probe").exit());
        DossierSession session = DossierSession.resume(dossier);
        session.execute(new NewSource(session.dossier(), "Radio", SourceKind.MEDIA, null));
        session.suspend();

        Cli stats = Cli.run("stats", dossier, "--json");
        assertEquals(0, stats.exit());
        assertTrue(stats.err().contains(dossier.toString()), stats.err());
        assertTrue(stats.out().contains("\"sources\" : 0"), stats.out());
        assertEquals(3, Cli.run("import", dossier, text).exit());
        assertEquals(0, Cli.run("recover", dossier).exit());
        Cli again = Cli.run("stats", dossier, "--json");
        assertEquals("", again.err());
        assertTrue(again.out().contains("\"sources\" : 1"), again.out());
        assertEquals(0, Cli.run("recover", dossier).exit(), "there is nothing more");
        assertEquals(0, Cli.run("import", dossier, text).exit());
    }

    @Test
    void whoBringsDocumentsInCanBeNamed() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        Path text = Files.writeString(temp.resolve("a.txt"), TEXT);
        assertEquals(0, Cli.run("import", dossier, text, "--as", "Mia Falk").exit());
        String article = Files.readString(dossier.resolve("articles/a.article"));
        assertTrue(article.contains("provenance=\"Mia Falk@"), article);
    }

    @Test
    void theOntologyOfADossierGoesOutAndInAgain() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        Path written = temp.resolve("ontology.json");
        assertEquals(0, Cli.run("ontology", dossier, "--export", written).exit());
        String text = Files.readString(written);
        Path changed = Files.writeString(temp.resolve("changed.json"),
                text.replace("\"key\": \"SANCTION\"", "\"key\": \"PENALTY\""));
        assertEquals(0, Cli.run("ontology", dossier, "--import", changed).exit());
        Path back = temp.resolve("back.json");
        assertEquals(0, Cli.run("ontology", dossier, "--export", back).exit());
        assertEquals(-1, Files.mismatch(changed, back));
        assertFalse(Files.readString(back).contains("\"key\": \"SANCTION\""));
    }

    @Test
    void anImportedOntologySaysWhichUsedTypesItDoesNotKnow() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        Path file = dossier.resolve("dossier.actant");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.lastIndexOf("/>"))
                + ">\n  <events id=\"e1\" label=\"Embargo\" type=\"SANCTION\"/>\n</actant:Dossier>\n");
        Path written = temp.resolve("ontology.json");
        assertEquals(0, Cli.run("ontology", dossier, "--export", written).exit());
        assertFalse(Cli.run("ontology", dossier, "--import", written).err().contains("SANCTION"));
        Files.writeString(written, Files.readString(written).replace("\"key\": \"SANCTION\"", "\"key\": \"PENALTY\""));
        assertTrue(Cli.run("ontology", dossier, "--import", written).err().contains("SANCTION"));
        assertTrue(Files.readString(file).contains("type=\"SANCTION\""));
    }

    @Test
    void theReferenceOntologyGoesThroughADossierUnchanged() throws Exception {
        Path reference = SharedFolder.find("ontology/default.json");
        assumeTrue(reference != null,
                "skipped: there is no folder 'shared' with ontology/default.json beside this checkout");
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        assertEquals(0, Cli.run("ontology", dossier, "--import", reference).exit());
        Path back = temp.resolve("back.json");
        assertEquals(0, Cli.run("ontology", dossier, "--export", back).exit());
        assertEquals(JsonTree.read(reference), JsonTree.read(back));
    }

    @Test
    void aFaultyOntologyLeavesTheDossierAsItWas() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        Path broken = Files.writeString(temp.resolve("broken.json"), "{\n \"id\": \"x\",\n \"nonsense\": 3\n}");
        Cli refused = Cli.run("ontology", dossier, "--import", broken);
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("3"), refused.err());
        assertFalse(Files.exists(dossier.resolve("ontology")));
        assertEquals(2, Cli.run("ontology", dossier).exit());
    }

    @Test
    void aTextIsConvertedToJsonAndBack() throws Exception {
        Path text = Files.writeString(temp.resolve("a.txt"), TEXT);
        Path json = temp.resolve("out").resolve("a.json");
        Cli there = Cli.run("convert", text, "--from", "text", json, "--to", "json");
        assertEquals(0, there.exit(), there.err());
        assertTrue(there.err().contains("xmi"), "the provenance is not carried: " + there.err());
        Path back = temp.resolve("b.txt");
        assertEquals(0, Cli.run("convert", json, "--from", "json", back, "--to", "text").exit());
        assertEquals(-1, Files.mismatch(text, back));
    }

    @Test
    void listsAndCountsArePrintedAsJson() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        Cli.run("import", dossier, Files.writeString(temp.resolve("a.txt"), TEXT));
        assertTrue(Cli.run("list", dossier, "articles", "--json").out().contains("\"name\" : \"a\""));
        assertTrue(Cli.run("stats", dossier, "--json").out().contains("\"articles\" : 1"));
        assertEquals("[ ]", Cli.run("validate", dossier, "--json").out().strip());
    }

    @Test
    void formatsAreListed() throws Exception {
        String formats = Cli.run("formats").out();
        for (String id : new String[]{"json", "text", "xmi"}) {
            assertTrue(formats.contains(id + " "), formats);
        }
    }

    @Test
    void helpAndVersionGoToStandardOutput() throws Exception {
        Cli help = Cli.run("--help");
        assertEquals(0, help.exit());
        for (String verb : VERBS) {
            assertTrue(help.out().contains("  " + verb), verb);
            assertEquals(0, Cli.run(verb, "--help").exit());
        }
        assertTrue(Cli.run("--version").out().startsWith("Actant "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theHelpSpeaksTheLanguageOfTheProgramAndLeavesNothingOut(String language) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of(language));
        try {
            boolean german = language.equals("de");
            assertTrue(Cli.run("--help").out().startsWith(german ? "Aufruf: actant" : "Usage: actant"));
            assertTrue(Cli.run("import", "--help").out().contains(german ? "Ordner des Dossiers" : "Folder of the"));
            for (String verb : VERBS) {
                String help = Cli.run(verb, "--help").out();
                assertFalse(help.lines().skip(1).anyMatch(line -> line.matches(" +(-\\w, +)?[-\\w=.]+")), help);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() throws Exception {
        assertEquals(2, Cli.run().exit());
        assertEquals(2, Cli.run("fly").exit());
        assertEquals(2, Cli.run("list", temp, "wizards").exit());
        assertEquals(2, Cli.run("export", temp).exit());
    }

    @Test
    void whatFailsEndsWithThreeAndASentenceOnStandardError() throws Exception {
        Cli noDossier = Cli.run("stats", temp);
        assertEquals(3, noDossier.exit());
        assertEquals("", noDossier.out());
        assertTrue(noDossier.err().contains(temp.toString()), noDossier.err());
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        assertEquals(3, Cli.run("new", dossier).exit());
        assertEquals(3, Cli.run("import", dossier, temp.resolve("missing.json")).exit());
        assertEquals(3, Cli.run("export", dossier, "--format", "nonesuch", "--to", temp.resolve("x.y")).exit());
        assertFalse(Files.exists(temp.resolve("x.y")));
    }

    @Test
    void findingsEndWithOneAndNameFileAndElement() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        Cli.run("import", dossier, Files.writeString(temp.resolve("a.txt"), TEXT));
        Files.writeString(dossier.resolve("articles/a.txt"), "Anders.");
        Cli validated = Cli.run("validate", dossier);
        assertEquals(1, validated.exit());
        assertTrue(validated.out().startsWith("articles/a.article: "), validated.out());
    }

    @Test
    void aBrokenOntologyOfTheDossierIsAFindingWithItsFileAndTheOthersCount() throws Exception {
        Path dossier = temp.resolve("d");
        Cli.run("new", dossier);
        String event = "<events id=\"e1\" type=\"SMUGGLE\" label=\"x\"/></actant:Dossier>";
        Path file = dossier.resolve("dossier.actant");
        Files.writeString(file, Files.readString(file).replaceFirst("/>\\s*$", ">" + event));
        assertTrue(Cli.run("validate", dossier).out().contains("SMUGGLE"));
        Path own = Files.createDirectories(dossier.resolve("ontology")).resolve("own.ontology");
        String ontology = """
                <?xml version="1.0" encoding="UTF-8"?>
                <actant:Ontology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:actant="http://actant.org/model/1" key="own">
                  <eventTypes key="SMUGGLE"/>
                </actant:Ontology>
                """;
        Files.writeString(own, ontology);
        assertEquals(0, Cli.run("validate", dossier).exit());
        Files.writeString(own.resolveSibling("torn.ontology"), ontology.substring(0, 120));
        Cli validated = Cli.run("validate", dossier);
        assertEquals(1, validated.exit());
        assertEquals(1, validated.out().lines().count(), validated.out());
        assertTrue(validated.out().startsWith("ontology/torn.ontology: "), validated.out());
    }
}
