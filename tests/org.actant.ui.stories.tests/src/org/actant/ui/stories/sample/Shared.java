package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;

/** What the stories about the sample share. */
final class Shared {

    private Shared() {
    }

    /** The folder of the sample beside this checkout; where there is none, the test is skipped. */
    static Path sample() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/sample")).filter(Files::isDirectory).findFirst();
        assumeTrue(found.isPresent(), "skipped: there is no folder 'shared' with the sample beside this checkout");
        return found.orElseThrow();
    }

    /** Does something on the thread of the display, be it this one or that of a workbench; what fails there fails here. */
    static <T> T onTheScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Display.getDefault().syncExec(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
