package org.actant.ui.views.ontology;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * The ontology of an open dossier, as something to edit.
 *
 * @param session the dossier
 */
@NonNullByDefault({})
public record OntologyInput(DossierSession session) implements IEditorInput {

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(session) ? adapter.cast(session) : null;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.bind(Messages.title, Labels.of(session.dossier()));
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return session.layout().ontologyFolder().toString();
    }
}
