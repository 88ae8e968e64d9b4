package org.actant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.actant.core.session.DossierSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotated sample article through the command line; skipped where the folder of shared material is missing. */
class GoldSampleTest {

    @TempDir
    Path temp;
    private Path dossier = Path.of("");

    @BeforeEach
    void importTheSample() throws Exception {
        Path gold = SharedFolder.find("sample/gold.json");
        assumeTrue(gold != null, "skipped: there is no folder 'shared' with sample/gold.json beside this checkout");
        dossier = temp.resolve("d");
        assertEquals(0, Cli.run("new", dossier).exit());
        Cli imported = Cli.run("import", dossier, gold, "--format", "json");
        assertEquals(0, imported.exit(), imported.err());
    }

    @Test
    void theCountsAreThoseOfTheSample() throws Exception {
        String stats = Cli.run("stats", dossier, "--json").out();
        for (String count : List.of("\"actors\" : 27", "\"objects\" : 13", "\"events\" : 46", "\"relations\" : 12",
                "\"links\" : 33", "\"claims\" : 94", "\"participations\" : 103", "\"triggers\" : 60",
                "\"anaphora\" : 9", "\"anchors\" : 227", "\"discontinuousAnchors\" : 15")) {
            assertTrue(stats.contains(count + ",") || stats.contains(count + "\n") || stats.contains(count + " }"),
                    count + " in " + stats);
        }
    }

    @Test
    void theSampleIsSound() throws Exception {
        Cli validated = Cli.run("validate", dossier);
        assertEquals(List.of(), validated.out().lines().filter(line -> !line.contains(": hint: ")).toList());
        assertEquals(0, validated.exit());
        assertEquals(validated.out().isEmpty() ? 0 : 1, Cli.run("validate", dossier, "--strict").exit());
    }

    @Test
    void theSampleComesBackAsJsonMemberByMember() throws Exception {
        Path json = temp.resolve("x.json");
        assertEquals(0, Cli.run("export", dossier, "--format", "json", "--to", json).exit());
        assertEquals(JsonTree.read(SharedFolder.find("sample/gold.json")), JsonTree.read(json));
    }

    @Test
    void theSampleComesBackThroughXmi() throws Exception {
        Path xmi = temp.resolve("x.xmi");
        Path again = temp.resolve("again");
        Path json = temp.resolve("y.json");
        assertEquals(0, Cli.run("export", dossier, "--format", "xmi", "--to", xmi).exit());
        assertTrue(Files.exists(temp.resolve("x.ecore")));
        assertEquals(0, Cli.run("new", again).exit());
        Cli imported = Cli.run("import", again, xmi, "--format", "xmi");
        assertEquals(0, imported.exit(), imported.err());
        assertEquals(0, Cli.run("export", again, "--format", "json", "--to", json).exit());
        assertEquals(JsonTree.read(SharedFolder.find("sample/gold.json")), JsonTree.read(json));
    }

    @Test
    void openingAndSavingChangesNoByte() throws Exception {
        Map<String, String> before = files();
        DossierSession session = DossierSession.open(dossier);
        session.loadArticles();
        assertEquals(List.of(), session.save());
        assertEquals(before, files());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(dossier)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(dossier.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
