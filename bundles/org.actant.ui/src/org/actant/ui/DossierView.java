package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.session.SessionListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.ViewPart;

/**
 * A view over the open dossiers. It keeps them open for saving, so that Save works and closing the workbench asks, shows
 * the star when one has changes, and adapts to the session of the dossier that is current in its window.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
public abstract class DossierView extends ViewPart implements ISaveablePart, ISaveablesSource {

    private final Consumer<List<DossierSession>> dossierListener = this::openDossiersChanged;
    private final SessionListener sessionListener = change -> dirtyChanged();
    private final Runnable pendingListener = this::dirtyChanged;
    private List<DossierSession> sessions = List.of();
    private @Nullable SessionTracker tracker;
    private boolean dirty;

    @Override
    public final void createPartControl(Composite parent) {
        tracker = new SessionTracker(getSite().getWorkbenchWindow().getPartService(), dossiers(),
                this::currentChanged);
        createContent(parent);
        pending().addListener(pendingListener);
        dossiers().addListener(dossierListener);
        // the workbench itself asks a new part for its saveables
        follow(dossiers().sessions());
        dirty = isDirty();
    }

    /** Makes the controls of the view. */
    protected abstract void createContent(Composite parent);

    /** Another dossier is the current one of the window; null if none is open. */
    protected void currentChanged(@Nullable DossierSession session) {
        // for views of one dossier
    }

    /** Dossiers were opened or closed. */
    protected void sessionsChanged(List<DossierSession> open) {
        // for views of several dossiers
    }

    /** The dossier that is current in the window of the view; null if none is open. */
    protected final @Nullable DossierSession currentSession() {
        SessionTracker known = tracker;
        return known == null ? null : known.current();
    }

    /** The open dossiers. */
    protected final OpenDossiers dossiers() {
        return service(OpenDossiers.class);
    }

    /** What is typed and not yet written. */
    protected final PendingEdits pending() {
        return service(PendingEdits.class);
    }

    /** A service of the workbench or of the framework that the product always has. */
    protected final <T> T service(Class<T> type) {
        return Objects.requireNonNull(getSite().getService(type), type.getName());
    }

    private void openDossiersChanged(List<DossierSession> open) {
        List<DossierSession> before = sessions;
        follow(open);
        fire(SaveablesLifecycleEvent.POST_OPEN, open.stream().filter(session -> !before.contains(session)).toList());
        fire(SaveablesLifecycleEvent.POST_CLOSE,
                before.stream().filter(session -> !open.contains(session)).toList());
        dirtyChanged();
    }

    private void follow(List<DossierSession> open) {
        sessions.forEach(session -> session.removeListener(sessionListener));
        sessions = open;
        open.forEach(session -> session.addListener(sessionListener));
        sessionsChanged(open);
    }

    private void dirtyChanged() {
        if (dirty != isDirty()) {
            dirty = isDirty();
            fire(SaveablesLifecycleEvent.DIRTY_CHANGED, sessions);
            firePropertyChange(PROP_DIRTY);
        }
    }

    private void fire(int event, List<DossierSession> concerned) {
        ISaveablesLifecycleListener listener = getSite().getService(ISaveablesLifecycleListener.class);
        if (listener != null && !concerned.isEmpty()) {
            listener.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, saveables(concerned), false));
        }
    }

    private Saveable[] saveables(List<DossierSession> sessions) {
        DossierSaveables saveables = service(DossierSaveables.class);
        return sessions.stream().map(saveables::of).toArray(Saveable[]::new);
    }

    @Override
    public final Saveable[] getSaveables() {
        return saveables(sessions);
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        DossierSession session = currentSession();
        return session == null ? new Saveable[0] : saveables(List.of(session));
    }

    @Override
    public final boolean isDirty() {
        return sessions.stream().anyMatch(session -> session.isDirty() || pending().isPending(session));
    }

    /** Not called: the workbench saves the saveables. */
    @Override
    public final void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    /** Not called: a dossier is exported, not saved under another name. */
    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == DossierSession.class ? adapter.cast(currentSession()) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        sessions.forEach(session -> session.removeListener(sessionListener));
        SessionTracker known = tracker;
        if (known != null) {
            pending().removeListener(pendingListener);
            dossiers().removeListener(dossierListener);
            known.dispose();
        }
        super.dispose();
    }
}
