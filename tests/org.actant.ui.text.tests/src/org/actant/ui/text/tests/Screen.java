package org.actant.ui.text.tests;

import java.io.IOException;
import java.util.Objects;

import org.actant.ui.text.link.LinkPopup;
import org.actant.ui.text.types.BasicTypes;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A bare shell with an article in it. Lives on the thread that made it. */
final class Screen implements AutoCloseable {

    private static final int HEIGHT = 700;

    final Display display;
    final Shell shell;
    final ArticleViewer viewer;

    Screen(Sample sample, int width) throws IOException {
        Display current = Display.getCurrent();
        display = current == null ? new Display() : current;
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setSize(width, HEIGHT);
        viewer = new ArticleViewer(shell, sample.session, sample.article, new BasicTypes());
        shell.open();
        settle();
    }

    StyledText text() {
        return viewer.text();
    }

    /** The pop-up, which must be open. */
    LinkPopup popup() {
        return Objects.requireNonNull(viewer.popup());
    }

    /** Lets everything happen that is due. */
    void settle() {
        while (display.readAndDispatch()) {
            // until nothing is due
        }
    }

    /** Paints the text into a picture, as the display would. */
    void paint() {
        Image image = new Image(display, text().getSize().x, text().getSize().y);
        GC gc = new GC(image);
        try {
            text().print(gc);
            Event event = new Event();
            event.gc = gc;
            event.setBounds(text().getClientArea());
            text().notifyListeners(SWT.Paint, event);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
