package org.actant.ui.stories.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a picture of the screen, before it is cleared away, in {@code target/screenshots} when a test has failed. */
public final class ScreenshotOnFailure implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            Files.createDirectories(FOLDER);
            ImageLoader loader = new ImageLoader();
            Display display = PlatformUI.getWorkbench().getDisplay();
            loader.data = new ImageData[]{display.syncCall(() -> picture(display))};
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            loader.save(FOLDER.resolve(test + ".png").toString(), SWT.IMAGE_PNG);
        }
    }

    private static ImageData picture(Display display) {
        Rectangle area = display.getBounds();
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
}
