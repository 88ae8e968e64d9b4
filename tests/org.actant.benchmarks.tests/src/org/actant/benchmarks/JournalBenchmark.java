package org.actant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.core.formats.DossierPart;
import org.actant.core.merge.MergeParts;
import org.actant.core.session.DossierSession;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.MentionForm;
import org.actant.model.TextRanges;

/**
 * What the journal adds to a new mention, in dossiers of several sizes, and how long it takes to do all of them again.
 * Prints a table; see {@code docs/benchmarks.md}.
 */
public final class JournalBenchmark {

    private final int mentions;
    private final PrintStream out;

    JournalBenchmark(int mentions, PrintStream out) {
        this.mentions = mentions;
        this.out = out;
    }

    /** Arguments: number of new mentions (20,000), then numbers of articles (20 and 400). */
    public static void main(String[] arguments) throws Exception {
        int mentions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int[] sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                : new int[]{20, 400};
        Path folder = Files.createTempDirectory("actant-journal-benchmark");
        try {
            JournalBenchmark benchmark = new JournalBenchmark(mentions, System.out);
            for (int articles : sizes) {
                benchmark.run(folder.resolve("dossier-" + articles), articles);
            }
        } finally {
            delete(folder);
        }
    }

    /** Runs it in a new folder. */
    void run(Path folder, int articles) throws IOException {
        make(folder, articles);
        link(DossierSession.open(folder), new long[mentions]);
        long[] without = new long[mentions];
        link(DossierSession.open(folder), without);
        long[] with = new long[mentions];
        DossierSession session = DossierSession.resume(folder);
        link(session, with);
        session.suspend();
        long bytes = Files.size(session.layout().journalFile());
        long start = System.nanoTime();
        DossierSession again = DossierSession.resume(folder);
        double replay = (System.nanoTime() - start) / 1e6;
        again.close();
        out.printf(
                "%d articles: without journal %.1f / %.1f us, with %.1f / %.1f us; %d bytes a mention; replay %.0f ms%n",
                articles, at(without, 50), at(without, 99), at(with, 50), at(with, 99), bytes / mentions, replay);
    }

    private static void make(Path folder, int articles) throws IOException {
        DossierSession session = DossierSession.create(folder, "benchmark");
        for (int n = 0; n < articles; n++) {
            DossierPart part = Workload.part(n);
            session.execute(new MergeParts(session.dossier(), List.of(part), session.takenNames()));
        }
        session.save();
    }

    private static void link(DossierSession session, long[] nanos) throws IOException {
        Article article = session.loadArticles().get(0);
        String text = session.text(article).text();
        Element actor = session.dossier().getEntities().get(0);
        for (int i = 0; i < nanos.length; i++) {
            int begin = i % 1_000;
            Selection words = new Selection(article, text, TextRanges.of(begin, begin + 5));
            long start = System.nanoTime();
            session.execute(new LinkMention(words, actor, MentionForm.NAM));
            nanos[i] = System.nanoTime() - start;
        }
    }

    private static double at(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100] / 1e3;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
