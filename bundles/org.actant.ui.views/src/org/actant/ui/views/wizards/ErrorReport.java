package org.actant.ui.views.wizards;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells the analyst, and the log, that something did not work. */
final class ErrorReport {

    private ErrorReport() {
    }

    /** @param message a sentence that says what is wrong and what to do */
    static void show(String message, Throwable cause) {
        StatusManager.getManager().handle(Status.error(message, cause), StatusManager.LOG | StatusManager.BLOCK);
    }
}
