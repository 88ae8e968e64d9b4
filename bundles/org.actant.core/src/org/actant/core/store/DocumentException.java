package org.actant.core.store;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file cannot be read or written as asked. The message is a sentence for the analyst: what is wrong, in which file and
 * where, and what to do. Nothing has been changed.
 */
public class DocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    public DocumentException(String message) {
        super(message);
    }

    public DocumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
