package org.actant.benchmarks.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the benchmark runnable; the whole of it runs with the system property {@code actant.benchmark}. */
class EditorBenchmarkTest {

    @TempDir
    private Path folder;

    @Test
    void theBenchmarkRunsOnASmallArticle() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EditorBenchmark benchmark = new EditorBenchmark(3, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        benchmark.header();
        benchmark.measure("small", folder, LongText.ofParagraphs(40_000), 500);
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("| small | 500 |"), printed);
    }

    @Test
    void theBenchmarkOfThePopupRunsWithFewNames() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PopupBenchmark benchmark = new PopupBenchmark(2, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        benchmark.header();
        benchmark.measure("small", folder, 300);
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("| small | 300 |"), printed);
    }

    @Test
    void theBenchmarkOfTablesRunsWithFewEvents() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableBenchmark benchmark = new TableBenchmark(folder.resolve("t"), 300, 2,
                new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            benchmark.run();
        }
        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("| next screen |"), printed);
    }

    @Test
    @EnabledIfSystemProperty(named = "actant.benchmark", matches = "\\d+", disabledReason = "takes minutes")
    void theWholeBenchmark() throws IOException {
        new EditorBenchmark(Integer.getInteger("actant.benchmark"), System.out).run(folder);
        new PopupBenchmark(Integer.getInteger("actant.benchmark"), System.out).run(folder.resolve("popup"));
        try (TableBenchmark benchmark = new TableBenchmark(folder.resolve("table"), 100_000, 20, System.out)) {
            benchmark.run();
        }
    }
}
