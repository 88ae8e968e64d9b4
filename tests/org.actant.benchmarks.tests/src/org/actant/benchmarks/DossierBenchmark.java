package org.actant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.ontology.Ontologies;
import org.actant.core.operations.DossierParts;
import org.actant.core.operations.DossierStatistics;
import org.actant.core.operations.ExportDossier;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Validator;
import org.actant.core.validation.rules.ShippedRules;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.json.JsonDocumentWriter;
import org.actant.formats.xmi.XmiDocumentReader;
import org.actant.formats.xmi.XmiDocumentWriter;
import org.actant.schemes.ShippedSchemes;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * How long it takes to import, validate and export a dossier of many articles in one Java process, and how much memory.
 * Prints a table; see {@code docs/benchmarks.md}.
 */
public final class DossierBenchmark {

    private final int articles;
    private final int runs;
    private final PrintStream out;
    private final Ontologies ontologies = new Ontologies(List.of(new ShippedSchemes()));
    private final FormatRegistry formats = new FormatRegistry(
            List.of(new JsonDocumentReader(), new XmiDocumentReader()),
            List.of(new JsonDocumentWriter(), new XmiDocumentWriter(ontologies)));
    private final Validator validator = new Validator(ShippedRules.all(), ontologies);

    DossierBenchmark(int articles, int runs, PrintStream out) {
        this.articles = articles;
        this.runs = runs;
        this.out = out;
    }

    /** Arguments: number of articles (200), number of runs (7). */
    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Path folder = Files.createTempDirectory("actant-benchmark");
        try {
            new DossierBenchmark(articles, runs, System.out).run(folder);
        } finally {
            delete(folder);
        }
    }

    /** Runs it in an empty folder. */
    void run(Path folder) throws IOException {
        List<Path> files = writeArticles(folder.resolve("json"));
        long[][] nanos = new long[5][runs];
        for (int run = 0; run < runs; run++) {
            Path dossier = folder.resolve("dossier-" + run);
            long start = System.nanoTime();
            importAll(dossier, files);
            start = lap(nanos[0], run, start);
            DossierSession session = DossierSession.open(dossier);
            session.loadArticles();
            start = lap(nanos[1], run, start);
            List<Finding> findings = validator.validate(session, new NullProgressMonitor());
            start = lap(nanos[2], run, start);
            if (findings.stream().anyMatch(finding -> finding.severity() != Finding.Severity.HINT)) {
                throw new IllegalStateException("The workload is not sound: " + findings);
            }
            export(session, "json", folder.resolve("out-json-" + run));
            start = lap(nanos[3], run, start);
            export(session, "xmi", folder.resolve("out-" + run + ".xmi"));
            lap(nanos[4], run, start);
            if (run == 0) {
                out.println(DossierStatistics.of(session).counts());
            }
        }
        print("import from JSON, merge, save", nanos[0]);
        print("open, load all articles", nanos[1]);
        print("validate", nanos[2]);
        print("export as JSON", nanos[3]);
        print("export as XMI", nanos[4]);
        out.printf("%-32s %8.0f MB%n", "peak heap", peakHeap() / 1e6);
    }

    private List<Path> writeArticles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        ExportDossier exporting = new ExportDossier(formats);
        for (int n = 0; n < articles; n++) {
            Path file = folder.resolve("article-" + n + ".json");
            exporting.run(new ExportDossier.Input(Workload.part(n), "json", file), new NullProgressMonitor());
            files.add(file);
        }
        return files;
    }

    private void importAll(Path dossier, List<Path> files) throws IOException {
        ImportDocuments importing = new ImportDocuments(formats);
        DossierSession session = DossierSession.create(dossier, "benchmark");
        ImportDocuments.Input input = new ImportDocuments.Input(files, "json", null);
        importing.take(importing.read(input, new NullProgressMonitor()), session);
        session.save();
    }

    private void export(DossierSession session, String format, Path target) throws IOException {
        new ExportDossier(formats).run(new ExportDossier.Input(DossierParts.whole(session), format, target),
                new NullProgressMonitor());
    }

    private static long lap(long[] nanos, int run, long start) {
        long now = System.nanoTime();
        nanos[run] = now - start;
        return now;
    }

    private void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        out.printf("%-32s first %8.0f ms   median %8.0f ms%n", what, nanos[0] / 1e6, sorted[sorted.length / 2] / 1e6);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
