package org.actant.ui.views.query;

import java.io.IOException;
import java.util.function.Supplier;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.query.Query;
import org.actant.query.QueryException;
import org.actant.query.QueryRun;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Runs a query and keeps its result up to date. The model belongs to the UI thread, so the query runs there, in slices of a
 * few milliseconds, and can be stopped between any two of them; half a second after a change of the dossier it runs again.
 */
public final class RunningQuery {

    private static final int DELAY_MS = 500;
    private static final int PAUSE_MS = 5;
    private static final long SLICE_NANOS = 8_000_000;

    /** Told on the UI thread how a query fares. */
    public interface Listener {

        /** It runs. @param found rows so far */
        void running(int found);

        /** It has ended. @param stopped whether it was stopped before it was done */
        void done(Query query, QueryRun run, boolean stopped);

        /** It has failed. */
        void failed(Query query, Exception cause);
    }

    private final Display display;
    private final Listener listener;
    private final Runnable slice = this::slice;
    private final Runnable again = this::again;
    private final SessionListener watcher = this::changed;
    private @Nullable DossierSession session;
    private @Nullable Supplier<OntologyIndex> ontology;
    private @Nullable Query query;
    private @Nullable QueryRun run;

    public RunningQuery(Display display, Listener listener) {
        this.display = display;
        this.listener = listener;
    }

    /**
     * Asks another dossier from now on; none if it is null. What was asked before is dropped.
     *
     * @param types gives the ontology of the dossier as it stands then
     */
    public void watch(@Nullable DossierSession wanted, @Nullable Supplier<OntologyIndex> types) {
        DossierSession before = session;
        if (before != null) {
            before.removeListener(watcher);
        }
        forget();
        session = wanted;
        ontology = types;
        if (wanted != null) {
            wanted.addListener(watcher);
        }
    }

    /** Asks this from now on. */
    public void ask(Query wanted) {
        query = wanted;
        again();
    }

    /** Asks nothing from now on. */
    public void forget() {
        query = null;
        run = null;
        if (!display.isDisposed()) {
            display.timerExec(-1, slice);
            display.timerExec(-1, again);
        }
    }

    /** Whether it is at work. */
    public boolean isRunning() {
        return run != null;
    }

    /** Ends the work with what was found so far. */
    public void stop() {
        Query asked = query;
        QueryRun stopped = run;
        if (asked != null && stopped != null) {
            run = null;
            display.timerExec(-1, slice);
            listener.done(asked, stopped, true);
        }
    }

    private void again() {
        DossierSession asked = session;
        Supplier<OntologyIndex> types = ontology;
        Query wanted = query;
        if (asked != null && types != null && wanted != null) {
            run = wanted.on(asked, types.get());
            display.timerExec(0, slice);
        }
    }

    private void changed(SessionChange change) {
        boolean isSame = change.kind() == SessionChange.Kind.SAVED || change.kind() == SessionChange.Kind.LOADED;
        if (query != null && !isSame) {
            run = null;
            display.timerExec(-1, slice);
            display.timerExec(DELAY_MS, again);
        }
    }

    private void slice() {
        Query asked = query;
        QueryRun current = run;
        if (asked == null || current == null) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        try {
            boolean hasMore = true;
            while (hasMore && System.nanoTime() < end) {
                hasMore = current.advance();
            }
            if (hasMore) {
                listener.running(current.count());
                display.timerExec(PAUSE_MS, slice);
            } else {
                run = null;
                listener.done(asked, current, false);
            }
        } catch (IOException | QueryException e) {
            run = null;
            listener.failed(asked, e);
        }
    }
}
