package org.actant.benchmarks.editor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;

import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Event;
import org.actant.model.Realis;
import org.actant.model.TimeSpec;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.tables.ElementTable;
import org.actant.ui.views.tables.TableLayout;
import org.actant.ui.views.tables.TableLayouts;
import org.actant.ui.views.tables.TablesPanel;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * How a table of many events feels: how long until its rows stand in another order, what the longest pause is meanwhile,
 * and how soon a change is seen. Prints a row of a table for each thing; see {@code docs/benchmarks.md}.
 */
final class TableBenchmark implements AutoCloseable {

    private static final String[] VERBS = {"talks", "visit", "release", "arrest", "strike", "offer", "threat",
            "\u00c4u\u00dferung"};
    private static final String[] TYPES = {"CONSULT", "RETREAT", "MOVE", "RESTRICT", "REPORT"};
    private static final int DAYS = 28;

    private final int rows;
    private final int steps;
    private final PrintStream out;
    private final Display display;
    private final Shell shell;
    private final DossierSession session;
    private final TablesPanel panel;
    private final double opened;
    private long longest;

    /**
     * @param rows  number of events
     * @param steps how often each thing is done
     */
    TableBenchmark(Path folder, int rows, int steps, PrintStream out) throws IOException {
        this.rows = rows;
        this.steps = steps;
        this.out = out;
        session = DossierSession.create(folder, "Many events");
        session.execute(new ManyEvents(session, rows));
        Display current = Display.getCurrent();
        display = current == null ? new Display() : current;
        shell = new Shell(display);
        shell.setSize(1400, 900);
        shell.setLayout(new FillLayout());
        long start = System.nanoTime();
        panel = new TablesPanel(shell, new TablesPanel.Environment(
                new TypeCatalogue(new Ontologies(List.of())::index, Locale.ENGLISH),
                new TableLayouts(key -> "", (key, layout) -> {
                    // nothing is kept
                }), ForkJoinPool.commonPool(), elements -> {
                    // nobody listens
                }, element -> {
                    // nothing is opened
                }, (element, command) -> session.execute(command)));
        shell.open();
        panel.setSession(session);
        settle();
        opened = (System.nanoTime() - start) / 1e6;
    }

    /** Arguments: number of events (100000), number of steps (20). */
    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        try (TableBenchmark benchmark = new TableBenchmark(Files.createTempDirectory("actant-table").resolve("d"),
                rows, steps, System.out)) {
            benchmark.run();
        }
    }

    /** Measures and prints. */
    void run() {
        out.println("| " + rows + " events | until it is seen ms | longest pause ms |");
        out.println("|---|---:|---:|");
        out.printf(Locale.ROOT, "| table opened, rows made | %.0f | %.1f |%n", opened, longest / 1e6);
        String columns = " label:220 type:130 date:130 who:200 actuality:110 claims:110";
        order("sorted by label", "label:up -" + columns);
        order("sorted by type", "type:down -" + columns);
        order("grouped by type", "label:up type" + columns);
        order("order of the dossier", "-:up -" + columns);
        repeat("one label changed", this::rename);
        repeat("next screen", this::scroll);
    }

    private void order(String name, String line) {
        repeat(name, step -> {
            arrange("-:up - label:220 type:130");
            settle();
            longest = 0;
            return () -> arrange(line);
        });
    }

    private void arrange(String line) {
        table().arrange(layout(line));
    }

    private TableLayout layout(String line) {
        String[] words = line.split(" ");
        String sort = words[0].split(":")[0];
        List<TableLayout.Shown> columns = Arrays.stream(words).skip(2)
                .map(word -> new TableLayout.Shown(word.split(":")[0], Integer.parseInt(word.split(":")[1]))).toList();
        return new TableLayout(columns, sort.equals("-") ? null : sort, words[0].endsWith("down"),
                words[1].equals("-") ? null : words[1]);
    }

    private ElementTable table() {
        return Objects.requireNonNull(panel.table());
    }

    private Runnable rename(int step) {
        return () -> session.execute(new SetFeature(session.dossier().getEvents().get(step), Literals.EVENT__LABEL,
                "changed " + step));
    }

    private Runnable scroll(int step) {
        return () -> table().select(Math.min(rows - 1, 40 * (step + 1)));
    }

    /** What is done in a step, prepared. */
    private interface Step {

        Runnable prepare(int step);
    }

    private void repeat(String name, Step step) {
        Samples samples = new Samples(steps);
        long worst = 0;
        for (int i = 0; i < steps; i++) {
            Runnable action = step.prepare(i);
            longest = 0;
            samples.start();
            timed(action);
            settle();
            samples.stop();
            worst = Math.max(worst, longest);
        }
        out.printf(Locale.ROOT, "| %s | %s | %.1f |%n", name, samples, worst / 1e6);
    }

    /** Lets everything happen that is due, until the rows are made and painted. */
    private void settle() {
        await(() -> !panel.isBusy());
        NatTable table = table().control();
        table.redraw();
        timed(table::update);
        boolean more = true;
        while (more) {
            long start = System.nanoTime();
            more = display.readAndDispatch();
            longest = Math.max(longest, System.nanoTime() - start);
        }
    }

    private void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            timed(display::readAndDispatch);
        }
    }

    private void timed(Runnable action) {
        long start = System.nanoTime();
        action.run();
        longest = Math.max(longest, System.nanoTime() - start);
    }

    @Override
    public void close() {
        shell.dispose();
    }

    /** Adds events as they may be, the same each time; one in four has a date. */
    private record ManyEvents(DossierSession session, int count) implements ModelCommand {

        @Override
        public String label() {
            return "Many events";
        }

        @Override
        public void run(Edit edit) {
            Random random = new Random(7);
            for (int i = 0; i < count; i++) {
                Event event = ActantFactory.eINSTANCE.createEvent();
                event.setLabel(VERBS[random.nextInt(VERBS.length)] + " " + random.nextInt(count));
                event.setType(TYPES[random.nextInt(TYPES.length)]);
                Realis realis = ActantFactory.eINSTANCE.createRealis();
                realis.setActuality(random.nextBoolean() ? Actuality.ACT : Actuality.UNC);
                event.setRealis(realis);
                if (i % 4 == 0) {
                    TimeSpec time = ActantFactory.eINSTANCE.createTimeSpec();
                    time.setValue(String.format(Locale.ROOT, "2025-%02d-%02d", 1 + random.nextInt(12),
                            1 + random.nextInt(DAYS)));
                    edit.prepare(time);
                    event.getTimes().add(time);
                }
                edit.add(session.dossier(), Literals.DOSSIER__EVENTS, event);
            }
        }
    }
}
