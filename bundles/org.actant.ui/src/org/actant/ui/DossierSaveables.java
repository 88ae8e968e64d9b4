package org.actant.ui;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one saveable of each dossier. The workbench counts which parts have a saveable by its identity, and loses count when
 * two parts hand out equal ones.
 *
 * <p>
 * An OSGi service. Belongs to the UI thread.
 */
@Component(service = DossierSaveables.class)
public final class DossierSaveables {

    private final Map<DossierSession, WeakReference<DossierSaveable>> saveables = new WeakHashMap<>();
    private final PendingEdits pending;

    /** @param pending what is typed in the parts of the workbench */
    @Activate
    public DossierSaveables(@Reference PendingEdits pending) {
        this.pending = pending;
    }

    /** The saveable of a dossier: the same one as long as anybody holds it. */
    public DossierSaveable of(DossierSession session) {
        WeakReference<DossierSaveable> reference = saveables.get(session);
        @Nullable
        DossierSaveable known = reference == null ? null : reference.get();
        if (known != null) {
            return known;
        }
        DossierSaveable made = new DossierSaveable(session, pending);
        saveables.put(session, new WeakReference<>(made));
        return made;
    }
}
