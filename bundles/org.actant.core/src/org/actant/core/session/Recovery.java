package org.actant.core.session;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What happened to work that was not saved when a dossier was opened that had not been closed properly.
 *
 * @param message   a sentence or two for the analyst: what was brought back, what was not, where that is kept
 * @param isWarning true if something was not brought back, or if nothing is recorded now
 * @param reason    why something was not brought back, for the log; null if the message says all
 */
public record Recovery(String message, boolean isWarning, @Nullable Exception reason) {
}
