package org.actant.benchmarks.editor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.model.Element;
import org.actant.model.MentionForm;
import org.actant.ui.text.spans.VisualLine;

/**
 * How fluent the article editor is: opens an article in a real window and measures what its user waits for. Prints a row
 * of a table for each article; see {@code docs/benchmarks.md}.
 */
final class EditorBenchmark {

    private static final int MEGABYTES = 2_000_000;
    private static final int LONG_PARAGRAPH = 200_000;

    private final int steps;
    private final PrintStream out;

    /** @param steps how often each thing is done */
    EditorBenchmark(int steps, PrintStream out) {
        this.steps = steps;
        this.out = out;
    }

    /** Arguments: number of steps (200). */
    public static void main(String[] arguments) throws IOException {
        int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        new EditorBenchmark(steps, System.out).run(Files.createTempDirectory("actant-editor"));
    }

    /** Measures all articles; the first of them twice, since the first round is that of a cold machine. */
    void run(Path folder) throws IOException {
        String text = LongText.ofParagraphs(MEGABYTES);
        header();
        measure("2 MB, first round", folder.resolve("cold"), text, 1_000);
        measure("2 MB", folder.resolve("a"), text, 1_000);
        measure("2 MB", folder.resolve("b"), text, 10_000);
        measure("2 MB", folder.resolve("c"), text, 100_000);
        measure("one paragraph of 200,000", folder.resolve("d"), LongText.ofOneParagraph(LONG_PARAGRAPH), 10_000);
    }

    /** Prints what the columns are. */
    void header() {
        out.println(
                "| article | mentions | first paint ms | a screen ms | its work ms | new mention ms | undo ms | caret ms "
                        + "| editor MB | bytes a mention |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    }

    /** Measures one article and prints its row. */
    void measure(String name, Path folder, String text, int mentions) throws IOException {
        AnnotatedArticle annotated = AnnotatedArticle.of(folder, text, mentions);
        annotated.session().spans(annotated.article());
        long before = usedHeap();
        try (Window window = new Window(annotated)) {
            Samples[] screens = scroll(window);
            Samples[] edits = edit(window, annotated);
            Samples caret = caret(window);
            long editor = usedHeap() - before;
            out.printf(Locale.ROOT, "| %s | %,d | %s | %s | %s | %s | %s | %s | %.1f | %,d |%n", name, mentions,
                    window.firstPaint(), screens[0], screens[1], edits[0], edits[1], caret, editor / 1e6,
                    editor / mentions);
        }
    }

    /** Pages all over the text, each painted whole; and what of this was work. */
    private Samples[] scroll(Window window) {
        Samples[] samples = {new Samples(steps), new Samples(steps)};
        Random random = new Random(1);
        for (int i = 0; i < steps; i++) {
            int line = window.someLine(random);
            if (line != window.text().getTopIndex()) {
                window.untilPainted(samples[0], samples[1], () -> window.text().setTopIndex(line));
            }
        }
        return samples;
    }

    /** New mentions of words that are seen, and their undo. */
    private Samples[] edit(Window window, AnnotatedArticle annotated) {
        Samples[] samples = {new Samples(steps), new Samples(steps)};
        Random random = new Random(2);
        Element element = annotated.session().dossier().getEntities().get(0);
        for (int i = 0; i < steps; i++) {
            window.showAtTop(window.someLine(random));
            VisualLine line = someLine(window, random);
            Selection words = new Selection(annotated.article(), annotated.text(), annotated.wordAt(line.begin()));
            window.untilPainted(samples[0],
                    () -> annotated.session().execute(new LinkMention(words, element, MentionForm.NAM)));
            window.untilPainted(samples[1], annotated.session()::undo);
        }
        return samples;
    }

    /** From a move of the caret to the selection that other parts of the workbench are told. */
    private Samples caret(Window window) {
        Samples samples = new Samples(steps);
        Random random = new Random(3);
        int[] told = new int[1];
        window.viewer().selection().addSelectionChangedListener(event -> told[0]++);
        for (int i = 0; i < steps; i++) {
            window.showAtTop(window.someLine(random));
            VisualLine line = someLine(window, random);
            int offset = line.begin() + random.nextInt(line.end() - line.begin() + 1);
            if (offset != window.text().getCaretOffset()) {
                int before = told[0];
                samples.start();
                window.text().setCaretOffset(offset);
                window.await(() -> told[0] > before);
                samples.stop();
            }
        }
        return samples;
    }

    private static VisualLine someLine(Window window, Random random) {
        var lines = window.viewer().painter().layout().lines();
        return lines.get(random.nextInt(Math.max(1, lines.size() - 1)));
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
