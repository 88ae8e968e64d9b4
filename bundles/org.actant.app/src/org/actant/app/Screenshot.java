package org.actant.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/**
 * Paints the window into a PNG file as soon as nothing is left to do, then closes the workbench.
 *
 * <p>
 * Nothing is left to do when no job runs or waits for several looks in a row. A job that never ends does not keep the
 * picture from being taken: after {@link #PATIENCE} looks it is taken as it is.
 */
final class Screenshot {

    private static final int LOOK_EVERY_MS = 100;
    private static final int CALM_LOOKS = 8;
    private static final int PATIENCE = 600;

    private final IWorkbench workbench;
    private final Path file;
    private final Runnable onFailure;
    private int looks;
    private int calm;

    /**
     * Prepares the picture.
     *
     * @param workbench the running workbench; it is closed at the end
     * @param file where to write the PNG; its folder is created
     * @param onFailure called, before the workbench closes, if the file could not be written
     */
    Screenshot(IWorkbench workbench, Path file, Runnable onFailure) {
        this.workbench = workbench;
        this.file = file;
        this.onFailure = onFailure;
    }

    /** Starts looking. Called on the UI thread. */
    void start() {
        workbench.getDisplay().timerExec(LOOK_EVERY_MS, this::look);
    }

    private void look() {
        looks++;
        calm = Job.getJobManager().isIdle() ? calm + 1 : 0;
        if (calm < CALM_LOOKS && looks < PATIENCE) {
            start();
            return;
        }
        try {
            save();
        } catch (IOException | SWTException e) {
            String message = AppMessages.bind(AppMessages.Screenshot_failed, file, e.getMessage());
            System.err.println(message);
            ILog.of(Screenshot.class).error(message, e);
            onFailure.run();
        }
        workbench.close();
    }

    private void save() throws IOException {
        Shell shell = workbench.getActiveWorkbenchWindow().getShell();
        shell.layout(true, true);
        while (shell.getDisplay().readAndDispatch()) {
            // paint what the layout has moved
        }
        shell.update();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{paint(shell)};
        Files.createDirectories(file.getParent());
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** Copies from the screen, so that the title bar and whatever lies on the window are in the picture. */
    private static ImageData paint(Shell shell) {
        Display display = shell.getDisplay();
        Rectangle area = visibleBounds(shell);
        Image image = new Image(display, area.width, area.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    /** Returns the bounds without the right and bottom frame, whose width SWT only estimates. */
    private static Rectangle visibleBounds(Shell shell) {
        Point outer = shell.getLocation();
        Point inner = shell.toDisplay(shell.getClientArea().width, shell.getClientArea().height);
        return new Rectangle(outer.x, outer.y, inner.x - outer.x, inner.y - outer.y);
    }
}
