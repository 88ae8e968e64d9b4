package org.actant.ui.text;

import java.io.IOException;
import java.util.stream.Stream;

import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.OpenDossiers;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.ui.DossierSaveables;
import org.actant.ui.ElementRevealer;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SelectionListenerFactory;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;

/** Shows an article and ties its words to the model. Its state is that of the dossier: dirty, saved and undone together. */
@NonNullByDefault({})
public final class ArticleEditor extends EditorPart implements ISaveablesSource {

    private static final String SETTINGS = "reading";

    private final SessionListener changes = this::sessionChanged;
    private ISelectionListener selections;
    private DossierSession session;
    private Article article;
    private ArticleViewer viewer;
    private boolean isDisposed;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        try {
            ArticleLocation location = ArticleLocation.of(input, () -> site.getService(OpenDossiers.class));
            session = location.session();
            article = location.article();
            session.text(article);
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        } catch (IOException e) {
            throw new PartInitException(e.getLocalizedMessage(), e);
        }
        setPartName(Labels.of(article));
        session.addListener(changes);
    }

    @Override
    public void createPartControl(Composite parent) {
        TypeCatalogue types = getSite().getService(TypeCatalogues.class).of(session);
        try {
            viewer = new ArticleViewer(parent, session, article, types, settings());
        } catch (IOException e) {
            // the text was read when the editor was opened
            throw new IllegalStateException(e.getLocalizedMessage(), e);
        }
        viewer.surroundedBy(new WorkbenchSurroundings(getSite(), session));
        getSite().setSelectionProvider(viewer.selection());
        selections = SelectionListenerFactory.createVisibleSelfMutedListener(this,
                (part, selection) -> selected(selection));
        getSite().getPage().addSelectionListener(selections);
        new FocusContext(getSite(), TextIds.CONTEXT).install(viewer.text());
    }

    /** Keep how articles are read, for all of them and over restarts. */
    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ArticleEditor.class)).getDialogSettings(),
                SETTINGS);
    }

    @Override
    public void setFocus() {
        viewer.text().setFocus();
    }

    @Override
    public void dispose() {
        isDisposed = true;
        if (selections != null) {
            getSite().getPage().removeSelectionListener(selections);
        }
        if (session != null) {
            session.removeListener(changes);
        }
        super.dispose();
    }

    private void selected(Object selection) {
        if (selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Element element) {
            viewer.selection().show(element);
        }
    }

    private void sessionChanged(SessionChange change) {
        if (isRemoved()) {
            // not within the change: other listeners are still to be told of it
            getSite().getShell().getDisplay().asyncExec(this::closeIfRemoved);
        } else if (change.concerns(article)) {
            setPartName(Labels.of(article));
        }
        firePropertyChange(PROP_DIRTY);
    }

    /** Work in an article that is not in the dossier would be lost. */
    private boolean isRemoved() {
        return article.eContainer() != session.dossier();
    }

    /** The removal is a change of the dossier, so there is nothing to save here. */
    private void closeIfRemoved() {
        if (!isDisposed && isRemoved()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
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
        if (adapter == ElementRevealer.class && viewer != null && !isRemoved()) {
            return adapter.cast((ElementRevealer) viewer.selection()::show);
        }
        Stream<Object> offered = viewer == null || isRemoved()
                ? Stream.of(session, article)
                : Stream.of(session, article, viewer, viewer.gestures(), viewer.runner());
        return offered.filter(adapter::isInstance).map(adapter::cast).findFirst()
                .orElseGet(() -> super.getAdapter(adapter));
    }
}
