package org.actant.ui.text.gestures;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Performs gestures; says what went wrong where they fail, as keys have nobody else to tell. Where something stands in the
 * way of annotating, only those that move are performed.
 */
public final class GestureRunner {

    private final Gestures gestures;
    private final TextSurface surface;
    private final Supplier<@Nullable String> obstacle;

    /** @param obstacle why the article cannot be annotated now; null if it can */
    public GestureRunner(Gestures gestures, TextSurface surface, Supplier<@Nullable String> obstacle) {
        this.gestures = gestures;
        this.surface = surface;
        this.obstacle = obstacle;
    }

    /** Performs a gesture. If it fails, the dossier is as it was. */
    public void perform(Gesture gesture) {
        String reason = gesture.annotates() ? obstacle.get() : null;
        if (reason != null) {
            surface.tell(reason);
            return;
        }
        try {
            gesture.perform(gestures);
        } catch (RuntimeException e) {
            ILog.of(GestureRunner.class).error(e.getLocalizedMessage(), e);
            surface.tell(GestureMessages.bind(GestureMessages.failed, e.getLocalizedMessage()));
        }
    }
}
