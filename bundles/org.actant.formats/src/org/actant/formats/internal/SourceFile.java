package org.actant.formats.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.actant.core.store.DocumentException;

/** Opens files that strangers may have written. */
public final class SourceFile {

    /** The largest file that is opened, in bytes: some thousand articles with their annotations. */
    static final long MOST_BYTES = 1L << 30;

    private SourceFile() {
    }

    /**
     * Opens a file.
     *
     * @throws DocumentException if it is no file or too large
     */
    public static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DocumentException(Messages.bind(Messages.noFile, file));
        }
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new DocumentException(
                    Messages.bind(Messages.fileTooLarge, new Object[]{file, size >> 20, MOST_BYTES >> 20}));
        }
        return Files.newInputStream(file);
    }
}
