package org.actant.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Queries on the command line, over the sample dossier of the product. */
class QueryVerbTest {

    private static final String DOSSIER = "features/org.actant.headless.feature/samples/gespraeche-in-minsk";

    private static Path sample() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(DOSSIER))) {
                return folder.resolve(DOSSIER);
            }
        }
        throw new IllegalStateException("The sample dossier is not there.");
    }

    @Test
    void aResultIsATableWithTheIdFirst() throws Exception {
        Cli run = Cli.run("query", sample(), "actors where not mentions show label");
        assertEquals("id   label\nA27  Beispielblatt\nA28  Musterwoche\n", run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void inJsonACellOfSeveralValuesIsAnArrayAndANumberANumber() throws Exception {
        Cli run = Cli.run("query", sample(),
                "events where id = E12 show label, realis.volition, claims.kind, count(participations) as n", "--json");
        assertEquals(0, run.exit(), run.err());
        String json = run.out().replaceAll("\\s+", " ").strip();
        assertEquals("[ { \"id\" : \"E12\", \"class\" : \"Event\", \"label\" : \"Lockerung der US-Sanktionen\", "
                + "\"realis.volition\" : \"offered\", \"claims.kind\" : [ \"fact\" ], \"n\" : 5 } ]", json);
    }

    @Test
    void aWrongQueryIsMarkedAtItsPlace() throws Exception {
        Cli run = Cli.run("query", sample(), "events where realis.actualty = HYP");
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("events where realis.actualty = HYP\n" + " ".repeat(20) + "^^^^^^^^\n"),
                run.err());
        assertTrue(run.err().contains("21"), run.err());
    }

    @Test
    void theQueriesOfTheProgramAreAskedByName() throws Exception {
        assertTrue(Cli.run("query", sample(), "--list").out().contains("unspoken"));
        Cli run = Cli.run("query", sample(), "--saved", "unspoken");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("Musterwoche"), run.out());
    }

    @Test
    void oneQueryIsAskedAtATime() throws Exception {
        assertEquals(2, Cli.run("query", sample()).exit());
        assertEquals(2, Cli.run("query", sample(), "events", "--saved", "facts").exit());
        assertEquals(2, Cli.run("query", sample(), "--saved", "nothing of the kind").exit());
    }

    @Test
    void aDossierThatIsNotThereIsAFailure() throws Exception {
        assertEquals(3, Cli.run("query", sample().resolve("nowhere"), "events").exit());
    }

    @Test
    void aLongResultSaysThatThereIsMore() throws Exception {
        Cli run = Cli.run("query", sample(), "events limit 2");
        assertEquals(0, run.exit());
        assertEquals(3, run.out().lines().count());
        assertTrue(run.err().contains("2"), run.err());
    }
}
