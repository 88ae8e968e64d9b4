package org.actant.ui.views.navigator;

import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.ArticleLoader;
import org.actant.ui.views.ElementSelectionProvider;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.SelectionListenerFactory;
import org.eclipse.ui.swt.IFocusService;

/** Lists what the open dossiers hold. */
public final class NavigatorView extends DossierView {

    /** Under this id the tree is known to the expressions that say when handlers are active. */
    private static final String TREE = "org.actant.ui.views.navigator.tree";

    private @Nullable NavigatorPanel panel;
    private @Nullable ElementSelectionProvider selection;
    private @Nullable ISelectionListener listener;
    private @Nullable ArticleLoader loader;

    @Override
    protected void createContent(Composite parent) {
        NavigatorPanel made = new NavigatorPanel(parent, dossiers(), service(TypeCatalogues.class)::of);
        panel = made;
        loader = new ArticleLoader(parent.getDisplay());
        ElementSelectionProvider provider = new ElementSelectionProvider(made.viewer(), made::selected);
        selection = provider;
        getSite().setSelectionProvider(provider);
        made.viewer().addDoubleClickListener(event -> open());
        service(IFocusService.class).addFocusTracker(made.viewer().getTree(), TREE);
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        Menu widget = menu.createContextMenu(made.viewer().getTree());
        made.viewer().getTree().setMenu(widget);
        getSite().registerContextMenu(menu, provider);
        ISelectionListener muted = SelectionListenerFactory.createVisibleSelfMutedListener(this, this::selected);
        listener = muted;
        getSite().getPage().addPostSelectionListener(muted);
    }

    @Override
    protected void sessionsChanged(List<DossierSession> open) {
        NavigatorPanel shown = panel;
        if (shown != null) {
            shown.setDossiers(open);
        }
        ArticleLoader loading = loader;
        if (loading != null) {
            loading.setDossiers(open);
        }
    }

    private void selected(IWorkbenchPart part, ISelection made) {
        ElementSelection elements = ElementSelection.of(made, dossiers());
        NavigatorPanel shown = panel;
        ElementSelectionProvider provider = selection;
        if (elements != null && shown != null && provider != null) {
            provider.quietly(() -> shown.reveal(elements.session(), elements.first()));
        }
    }

    /** Opens the selected article, or goes to the first mention of the selected element. */
    public void open() {
        NavigatorPanel shown = panel;
        Object row = shown == null ? null : shown.viewer().getStructuredSelection().getFirstElement();
        Reveal reveal = new Reveal(getSite().getPage());
        DossierSession session = shown == null ? null : shown.selectedSession();
        if (row instanceof ArticleEntry entry) {
            reveal.article(entry.session(), entry.name(), null);
        } else if (row instanceof Element element && session != null) {
            reveal.element(session, element);
        } else if (row != null && shown != null) {
            shown.toggle(row);
        }
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        NavigatorPanel shown = panel;
        if (shown != null) {
            shown.focusFilter();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        NavigatorPanel shown = panel;
        DossierSession session = shown == null || adapter != DossierSession.class ? null : shown.selectedSession();
        return session == null ? super.getAdapter(adapter) : adapter.cast(session);
    }

    @Override
    public void setFocus() {
        NavigatorPanel shown = panel;
        if (shown != null) {
            shown.focusTree();
        }
    }

    @Override
    public void dispose() {
        ISelectionListener known = listener;
        if (known != null) {
            getSite().getPage().removePostSelectionListener(known);
        }
        ArticleLoader loading = loader;
        if (loading != null) {
            loading.stop();
        }
        super.dispose();
    }
}
