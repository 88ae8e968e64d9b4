package org.actant.benchmarks.editor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.actant.core.names.NameIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.TextRanges;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.link.LinkPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/**
 * How soon the link pop-up of a real editor shows its list: when it opens on words, and after each letter that is typed.
 * Prints a row of a table for each number of names; see {@code docs/benchmarks.md}.
 */
final class PopupBenchmark {

    private static final String[] FIRST = {"Alexander", "Anna", "Boris", "Swetlana", "Michail", "Olga", "J\u00f6rg",
            "Maria", "Dmitri", "Tatjana", "Andrzej", "Fran\u00e7ois"};
    private static final String[] BEGINS = {"Lu", "Ka", "Scho", "Jel", "Wo", "Che", "Sa", "Mi", "Tsche", "Po", "Gro",
            "Bu", "Ne", "Ra", "Dju", "Si"};
    private static final String[] MIDDLES = {"ka", "ro", "li", "mene", "scha", "wi", "tu", "no", "gor", "ber", "zi",
            "da"};
    private static final String[] ENDS = {"schenko", "now", "witsch", "ski", "mann", "off", "idze", "bach", "ez",
            "uk"};
    private static final String[] TYPED = {"luka", "anna", "schen", "bor", "tsche", "minsk", "kar", "jelz"};

    private final int steps;
    private final PrintStream out;

    /** @param steps how often the pop-up is opened; several letters are typed each time */
    PopupBenchmark(int steps, PrintStream out) {
        this.steps = steps;
        this.out = out;
    }

    /** Arguments: number of steps (200). */
    public static void main(String[] arguments) throws IOException {
        int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        new PopupBenchmark(steps, System.out).run(Files.createTempDirectory("actant-popup"));
    }

    /** Measures with more and more names; the first round is that of a cold machine. */
    void run(Path folder) throws IOException {
        header();
        measure("first round", folder.resolve("cold"), 1_000);
        measure("", folder.resolve("a"), 1_000);
        measure("", folder.resolve("b"), 10_000);
        measure("", folder.resolve("c"), 50_000);
    }

    /** Prints what the columns are. */
    void header() {
        out.println("| round | names | pop-up open ms | list after a key ms | compared a key | index ready ms "
                + "| index MB |");
        out.println("|---|---:|---:|---:|---:|---:|---:|");
    }

    /** Measures with so many names and prints a row. */
    void measure(String round, Path folder, int names) throws IOException {
        AnnotatedArticle annotated = AnnotatedArticle.of(folder, LongText.ofParagraphs(200_000), 2_000);
        annotated.session().execute(new ManyNames(annotated.session(), names));
        long before = usedHeap();
        long start = System.nanoTime();
        NameIndex index = NameIndex.of(annotated.session());
        index.size();
        double ready = (System.nanoTime() - start) / 1e6;
        double megabytes = (usedHeap() - before) / 1e6;
        try (Window window = new Window(annotated)) {
            Samples open = new Samples(steps);
            Samples keys = new Samples(steps * 5);
            long compared = index.compared();
            int typed = 0;
            Random random = new Random(4);
            for (int i = 0; i < steps; i++) {
                TextRanges word = annotated.wordAt(window.text().getOffsetAtLine(random.nextInt(30)));
                window.text().setSelection(word.begin(), word.end());
                window.settle();
                LinkPopup popup = open(window, open);
                typed += type(window, popup, TYPED[i % TYPED.length], keys);
                popup.close();
                window.settle();
            }
            long each = (index.compared() - compared) / (typed + steps);
            out.printf(Locale.ROOT, "| %s | %,d | %s | %s | %,d | %.0f | %.1f |%n", round, names, open, keys, each,
                    ready,
                    megabytes);
        }
    }

    /** From the gesture to the painted list. */
    private static LinkPopup open(Window window, Samples samples) {
        samples.start();
        Gesture.LINK_ACTOR.perform(window.viewer().gestures());
        LinkPopup popup = Objects.requireNonNull(window.viewer().popup());
        Table table = table(popup.getShell());
        boolean[] painted = new boolean[1];
        table.addListener(SWT.Paint, event -> painted[0] = true);
        table.update();
        window.await(() -> painted[0]);
        samples.stop();
        window.settle();
        return popup;
    }

    /** From each letter to the painted list; the number of letters. */
    private static int type(Window window, LinkPopup popup, String letters, Samples samples) {
        Table table = table(popup.getShell());
        boolean[] painted = new boolean[1];
        table.addListener(SWT.Paint, event -> painted[0] = true);
        for (int i = 0; i < letters.length(); i++) {
            painted[0] = false;
            samples.start();
            popup.filter().insert(letters.substring(i, i + 1));
            table.update();
            window.await(() -> painted[0]);
            samples.stop();
            window.settle();
        }
        return letters.length();
    }

    private static Table table(Composite parent) {
        return tables(parent).findFirst().orElseThrow();
    }

    private static Stream<Table> tables(Control control) {
        return switch (control) {
            case Table table -> Stream.of(table);
            case Composite composite -> Arrays.stream(composite.getChildren()).flatMap(PopupBenchmark::tables);
            default -> Stream.empty();
        };
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Adds actors with names as they may be, the same each time. */
    private record ManyNames(DossierSession session, int count) implements ModelCommand {

        @Override
        public String label() {
            return "Many names";
        }

        @Override
        public void run(Edit edit) {
            Random random = new Random(5);
            for (int i = 0; i < count; i++) {
                Actor actor = ActantFactory.eINSTANCE.createActor();
                actor.setType("Person");
                actor.setName(FIRST[random.nextInt(FIRST.length)] + " " + BEGINS[random.nextInt(BEGINS.length)]
                        + MIDDLES[random.nextInt(MIDDLES.length)] + MIDDLES[random.nextInt(MIDDLES.length)]
                        + ENDS[random.nextInt(ENDS.length)]);
                edit.add(session.dossier(), Literals.DOSSIER__ENTITIES, actor);
            }
        }
    }
}
