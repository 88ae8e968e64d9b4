package org.actant.core.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;

/** Who is told of changes of a dossier. Nobody may change the dossier while it is being changed or told of. */
final class SessionListeners {

    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private boolean changing;

    void add(SessionListener listener) {
        listeners.add(listener);
    }

    void remove(SessionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Runs what changes the dossier.
     *
     * @throws IllegalStateException if the dossier is being changed, or listeners are being told, already
     */
    void whileSilent(Runnable change) {
        if (changing) {
            throw new IllegalStateException("The dossier is being changed; a listener or command must not change it.");
        }
        changing = true;
        try {
            change.run();
        } finally {
            changing = false;
        }
    }

    /** Tells all listeners, even if one of them fails; none may change the dossier meanwhile. */
    void tell(SessionChange change) {
        boolean outer = changing;
        changing = true;
        RuntimeException failure = null;
        for (SessionListener listener : listeners) {
            failure = and(failure, tell(listener, change));
        }
        changing = outer;
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException tell(SessionListener listener, SessionChange change) {
        try {
            listener.sessionChanged(change);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static @Nullable RuntimeException and(@Nullable RuntimeException first, @Nullable RuntimeException next) {
        if (first == null) {
            return next;
        }
        if (next != null) {
            first.addSuppressed(next);
        }
        return first;
    }
}
