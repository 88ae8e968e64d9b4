package org.actant.ui.text.gestures;

import org.eclipse.core.runtime.ILog;

/** Performs gestures; says what went wrong where they fail, as keys have nobody else to tell. */
public final class GestureRunner {

    private final Gestures gestures;
    private final TextSurface surface;

    public GestureRunner(Gestures gestures, TextSurface surface) {
        this.gestures = gestures;
        this.surface = surface;
    }

    /** Performs a gesture. If it fails, the dossier is as it was. */
    public void perform(Gesture gesture) {
        try {
            gesture.perform(gestures);
        } catch (RuntimeException e) {
            ILog.of(GestureRunner.class).error(e.getLocalizedMessage(), e);
            surface.tell(GestureMessages.bind(GestureMessages.failed, e.getLocalizedMessage()));
        }
    }
}
