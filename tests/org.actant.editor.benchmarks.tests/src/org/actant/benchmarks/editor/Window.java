package org.actant.benchmarks.editor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.actant.core.ontology.Ontologies;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** A shell of 1,400 × 1,000 pixels with an article in it, and a clock that waits until it is painted. */
final class Window implements AutoCloseable {

    private static final long PATIENCE = 600_000_000_000L;

    private final Display display;
    private final Shell shell;
    private final ArticleViewer viewer;
    private final Samples firstPaint = new Samples(1);
    private boolean painted;

    Window(AnnotatedArticle annotated) throws IOException {
        Display current = Display.getCurrent();
        display = current == null ? new Display() : current;
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setSize(1400, 1000);
        firstPaint.start();
        viewer = new ArticleViewer(shell, annotated.session(), annotated.article(),
                new TypeCatalogue(new Ontologies(List.of())::index, Locale.ENGLISH));
        viewer.text().addListener(SWT.Paint, event -> painted = true);
        shell.open();
        awaitPaint();
        firstPaint.stop();
    }

    ArticleViewer viewer() {
        return viewer;
    }

    StyledText text() {
        return viewer.text();
    }

    /** A line of the widget from which on there is a screen full of text. */
    int someLine(Random random) {
        int lines = text().getLineCount();
        return random.nextInt(Math.max(1, lines - 2 * viewer.painter().layout().lines().size()));
    }

    /** From the making of the viewer to the end of its first paint. */
    Samples firstPaint() {
        return firstPaint;
    }

    /** Measures how long it takes to do something and to see the text painted anew. */
    void untilPainted(Samples samples, Runnable action) {
        settle();
        painted = false;
        samples.start();
        action.run();
        text().update();
        awaitPaint();
        samples.stop();
    }

    /**
     * Measures as well what of this was work: doing it and drawing the text, without the wait for the tick at which the
     * display is painted.
     */
    void untilPainted(Samples samples, Samples work, Runnable action) {
        Listener begins = event -> {
            if (event.widget == text() && !painted) {
                work.start();
            }
        };
        Listener ends = event -> work.pause();
        settle();
        display.addFilter(SWT.Paint, begins);
        text().addListener(SWT.Paint, ends);
        untilPainted(samples, () -> {
            work.start();
            action.run();
            work.pause();
        });
        work.stop();
        text().removeListener(SWT.Paint, ends);
        display.removeFilter(SWT.Paint, begins);
    }

    /** Brings a line of the widget to the top, and waits until it is seen there. */
    void showAtTop(int line) {
        text().setTopIndex(line);
        text().update();
        settle();
    }

    /** Lets everything happen that is due. */
    void settle() {
        while (display.readAndDispatch()) {
            // until nothing is due
        }
    }

    /** Waits for something that happens on the display. */
    void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("Nothing happened.");
            }
            display.readAndDispatch();
        }
    }

    private void awaitPaint() {
        await(() -> painted);
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
