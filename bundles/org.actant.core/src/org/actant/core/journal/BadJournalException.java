package org.actant.core.journal;

import java.io.IOException;

/** A journal does not say what a journal says. The message is for the log; it tells what was found. */
final class BadJournalException extends IOException {

    private static final long serialVersionUID = 1L;

    BadJournalException(String message) {
        super(message);
    }
}
