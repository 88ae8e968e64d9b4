package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.List;
import java.util.function.Consumer;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Knows the current dossier of a window: that of the part which was activated last and has one, else the one that was
 * opened last. Whoever makes one disposes it.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class SessionTracker {

    private final IPartService parts;
    private final OpenDossiers dossiers;
    private final Consumer<@Nullable DossierSession> onChange;
    private final IPartListener2 partListener = new IPartListener2() {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            activated(reference.getPart(false));
        }
    };
    private final Consumer<List<DossierSession>> dossierListener = this::opened;
    private List<DossierSession> known;
    private @Nullable DossierSession current;

    /** @param onChange told, on the UI thread, which dossier is the current one from now on; null if none is open */
    public SessionTracker(IPartService parts, OpenDossiers dossiers, Consumer<@Nullable DossierSession> onChange) {
        this.parts = parts;
        this.dossiers = dossiers;
        this.onChange = onChange;
        known = dossiers.sessions();
        current = known.isEmpty() ? null : known.get(known.size() - 1);
        parts.addPartListener(partListener);
        dossiers.addListener(dossierListener);
        activated(parts.getActivePart());
    }

    /** The current dossier; null if none is open. */
    public @Nullable DossierSession current() {
        return current;
    }

    /** Stops listening. */
    public void dispose() {
        parts.removePartListener(partListener);
        dossiers.removeListener(dossierListener);
    }

    private void activated(@Nullable IWorkbenchPart part) {
        DossierSession session = part == null ? null : Adapters.adapt(part, DossierSession.class);
        if (session != null) {
            change(session);
        }
    }

    private void opened(List<DossierSession> open) {
        DossierSession last = open.isEmpty() ? null : open.get(open.size() - 1);
        boolean isNew = last != null && !known.contains(last);
        known = open;
        if (isNew || !open.contains(current)) {
            change(last);
        }
    }

    private void change(@Nullable DossierSession session) {
        if (session != current) {
            current = session;
            onChange.accept(session);
        }
    }
}
