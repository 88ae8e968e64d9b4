package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.IOException;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/** An open dossier as what the workbench saves, from whichever part; two are equal if they save the same dossier. */
@NonNullByDefault({RETURN_TYPE, FIELD})
public final class DossierSaveable extends Saveable {

    private final DossierSession session;
    private final PendingEdits pending;

    /** @param pending what is typed and written before the dossier is saved */
    public DossierSaveable(DossierSession session, PendingEdits pending) {
        this.session = session;
        this.pending = pending;
    }

    /** The dossier. */
    public DossierSession session() {
        return session;
    }

    /** @throws CoreException if a file cannot be written; the status says which and what to do */
    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            pending.commit(session);
            session.save();
        } catch (IOException e) {
            throw new CoreException(Status.error(Messages.bind(Messages.dossierSaveable_failed,
                    session.layout().folder(), e.getMessage()), e));
        }
    }

    @Override
    public boolean isDirty() {
        return session.isDirty() || pending.isPending(session);
    }

    @Override
    public String getName() {
        return Labels.of(session.dossier());
    }

    @Override
    public String getToolTipText() {
        return Messages.bind(Messages.dossierSaveable_toolTip, session.layout().folder());
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == DossierSession.class ? adapter.cast(session) : super.getAdapter(adapter);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DossierSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
