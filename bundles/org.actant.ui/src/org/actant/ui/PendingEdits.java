package org.actant.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actant.core.session.DossierSession;
import org.osgi.service.component.annotations.Component;

/**
 * What was typed in some part and is not written into its dossier yet. Saving writes it first, and a dossier for which
 * there is some is to be saved.
 *
 * <p>
 * An OSGi service. Belongs to the UI thread.
 */
@Component(service = PendingEdits.class)
public final class PendingEdits {

    /** Where something is typed. */
    public interface Source {

        /** True if something was typed for the dossier and is not written yet. */
        boolean isPending(DossierSession session);

        /** Writes what was typed; what cannot be written stays, and the part says why. */
        void commit();
    }

    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Adds a source. */
    public void add(Source source) {
        sources.add(source);
    }

    /** Removes a source. */
    public void remove(Source source) {
        sources.remove(source);
    }

    /** Adds what is told when something was typed, or was written. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Called by a source in which something was typed, or was written. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /** True if something is not written yet. */
    public boolean isPending(DossierSession session) {
        return sources.stream().anyMatch(source -> source.isPending(session));
    }

    /** Writes what was typed for a dossier. */
    public void commit(DossierSession session) {
        sources.stream().filter(source -> source.isPending(session)).forEach(Source::commit);
    }
}
