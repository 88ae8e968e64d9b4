package org.actant.ui.views.ontology;

import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionListener;
import org.actant.ui.DossierSaveables;
import org.actant.ui.PendingEdits;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Edits the ontology of a dossier. Its state is that of the dossier: dirty, saved and undone together. */
@NonNullByDefault({})
public final class OntologyEditor extends EditorPart implements ISaveablesSource {

    /** Id of the editor. */
    public static final String ID = "org.actant.ui.views.ontologyEditor";

    private final SessionListener changes = change -> firePropertyChange(PROP_DIRTY);
    private final Runnable typed = () -> firePropertyChange(PROP_DIRTY);
    private DossierSession session;
    private OntologyPanel panel;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof OntologyInput ontology)) {
            throw new PartInitException(Messages.noDossier);
        }
        setSite(site);
        setInput(input);
        session = ontology.session();
        setPartName(input.getName());
        session.addListener(changes);
    }

    @Override
    public void createPartControl(Composite parent) {
        PendingEdits pending = getSite().getService(PendingEdits.class);
        TypeActions actions = new TypeActions(session, getSite().getService(Ontologies.class),
                new DialogQuestions(getSite().getShell()));
        panel = new OntologyPanel(parent, actions, getSite().getService(OntologyFormat.class), pending::changed);
        pending.add(panel);
        pending.addListener(typed);
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        if (panel != null) {
            PendingEdits pending = getSite().getService(PendingEdits.class);
            pending.remove(panel);
            pending.removeListener(typed);
        }
        if (session != null) {
            session.removeListener(changes);
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return session.isDirty() || panel != null && panel.isPending(session);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            saveable().doSave(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private Saveable saveable() {
        return getSite().getService(DossierSaveables.class).of(session);
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[]{saveable()};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(session) ? adapter.cast(session) : super.getAdapter(adapter);
    }
}
