package org.actant.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the benchmarks runnable; measures nothing. */
class DossierBenchmarkTest {

    @TempDir
    Path folder;

    @Test
    void theBenchmarkRunsOnASmallDossier() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DossierBenchmark(3, 1, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(folder);
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("articles=3, "), printed);
        assertTrue(printed.contains("events=24, "), printed);
        assertTrue(printed.contains("export as XMI"), printed);
    }

    @Test
    void theBenchmarkOfTheJournalRunsOnASmallDossier() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JournalBenchmark(20, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(folder.resolve("d"), 2);
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("2 articles: "), printed);
    }
}
