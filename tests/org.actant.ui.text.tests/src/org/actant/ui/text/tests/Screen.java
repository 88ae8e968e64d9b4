package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.link.LinkPopup;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A bare shell with an article in it. Lives on the thread that made it. */
final class Screen implements AutoCloseable {

    private static final String PICTURES = "actant.pictures";
    private static final int HEIGHT = 700;
    private static final long PATIENCE_NS = 20_000_000_000L;
    private static final int LOOK_MS = 20;
    private static final long PAINTED_NS = 300_000_000L;

    final Display display;
    final Shell shell;
    final ArticleViewer viewer;

    Screen(Sample sample, int width) throws IOException {
        this(sample, width, BasicTypes.catalogue());
    }

    Screen(Sample sample, int width, TypeCatalogue types) throws IOException {
        this(sample, width, types, new DialogSettings("reading"));
    }

    Screen(Sample sample, int width, TypeCatalogue types, IDialogSettings settings) throws IOException {
        Display current = Display.getCurrent();
        display = current == null ? new Display() : current;
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setSize(width, HEIGHT);
        viewer = new ArticleViewer(shell, sample.session, sample.article, types, settings);
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

    /** Lets everything happen until a condition holds. */
    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen in time");
            if (!display.readAndDispatch()) {
                display.timerExec(LOOK_MS, () -> {
                    // wakes the display, so that it looks again
                });
                display.sleep();
            }
        }
        settle();
    }

    /** Paints the text into a picture, as the display would. */
    ImageData paint() {
        Image image = new Image(display, text().getSize().x, text().getSize().y);
        GC gc = new GC(image);
        try {
            gc.setBackground(text().getBackground());
            gc.fillRectangle(image.getBounds());
            Event event = new Event();
            event.gc = gc;
            event.setBounds(text().getClientArea());
            text().notifyListeners(SWT.Paint, event);
            return image.getImageData(100);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Saves what the display shows as a PNG file, if the system property {@value #PICTURES} names a folder. */
    static void picture(String name) {
        String folder = System.getProperty(PICTURES);
        if (folder == null) {
            return;
        }
        Display display = Display.getCurrent();
        long painted = System.nanoTime() + PAINTED_NS;
        while (System.nanoTime() < painted) {
            display.readAndDispatch();
        }
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[]{image.getImageData()};
            loader.save(folder + "/" + name + ".png", SWT.IMAGE_PNG);
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
