package org.actant.ui;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * The one saveable of each dossier. The workbench counts which parts have a saveable by its identity, and loses count when
 * two parts hand out equal ones.
 *
 * <p>
 * An OSGi service. Belongs to the UI thread.
 */
@Component(service = DossierSaveables.class)
public final class DossierSaveables {

    private final Map<DossierSession, Reference<DossierSaveable>> saveables = new WeakHashMap<>();

    /** The saveable of a dossier: the same one as long as anybody holds it. */
    public DossierSaveable of(DossierSession session) {
        Reference<DossierSaveable> reference = saveables.get(session);
        @Nullable
        DossierSaveable known = reference == null ? null : reference.get();
        if (known != null) {
            return known;
        }
        DossierSaveable made = new DossierSaveable(session);
        saveables.put(session, new WeakReference<>(made));
        return made;
    }
}
