package org.actant.benchmarks.editor;

import java.io.IOException;

import org.actant.ui.text.types.BasicTypes;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A shell of 1,400 × 1,000 pixels with an article in it, and a clock that waits until it is painted. */
final class Window implements AutoCloseable {

    private static final long PATIENCE = 600_000_000_000L;

    private final Display display;
    private final Shell shell;
    private final ArticleViewer viewer;
    private final long firstPaint;
    private boolean painted;

    Window(AnnotatedArticle annotated) throws IOException {
        Display current = Display.getCurrent();
        display = current == null ? new Display() : current;
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setSize(1400, 1000);
        long start = System.nanoTime();
        viewer = new ArticleViewer(shell, annotated.session(), annotated.article(), new BasicTypes());
        viewer.text().addListener(SWT.Paint, event -> painted = true);
        shell.open();
        awaitPaint();
        firstPaint = System.nanoTime() - start;
    }

    ArticleViewer viewer() {
        return viewer;
    }

    StyledText text() {
        return viewer.text();
    }

    /** Nanoseconds from the making of the viewer to the end of its first paint. */
    long firstPaint() {
        return firstPaint;
    }

    /** Does something and waits until the text has been painted anew; in nanoseconds. */
    long untilPainted(Runnable action) {
        settle();
        painted = false;
        long start = System.nanoTime();
        action.run();
        text().update();
        awaitPaint();
        return System.nanoTime() - start;
    }

    /** Lets everything happen that is due. */
    void settle() {
        while (display.readAndDispatch()) {
            // until nothing is due
        }
    }

    /** Waits for something that happens on the display. */
    void await(java.util.function.BooleanSupplier condition) {
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
