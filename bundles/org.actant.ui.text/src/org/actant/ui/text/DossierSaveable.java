package org.actant.ui.text;

import java.io.IOException;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/** A dossier as the workbench saves it: once, however many of its articles are open, and asked for with the last. */
@NonNullByDefault({})
public final class DossierSaveable extends Saveable {

    private final DossierSession session;

    public DossierSaveable(DossierSession session) {
        this.session = session;
    }

    @Override
    public String getName() {
        return Labels.of(session.dossier());
    }

    @Override
    public String getToolTipText() {
        return session.layout().folder().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            session.save();
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DossierSaveable other && session == other.session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
