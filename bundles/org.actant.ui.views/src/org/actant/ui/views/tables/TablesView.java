package org.actant.ui.views.tables;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.PendingEdits;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.FixedSelectionProvider;
import org.actant.ui.views.Reveal;
import org.actant.ui.views.tables.TablesPanel.Environment;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.SelectionListenerFactory;
import org.eclipse.ui.statushandlers.StatusManager;

/** Lists actors, events, claims, links and sources of the current dossier in tables. */
public final class TablesView extends DossierView implements PendingEdits.Source {

    /** Its id. */
    public static final String ID = "org.actant.ui.tables";

    private final FixedSelectionProvider provider = new FixedSelectionProvider();
    private @Nullable TablesPanel panel;
    private @Nullable ISelectionListener listener;

    @Override
    protected void createContent(Composite parent) {
        TablesPanel made = new TablesPanel(parent,
                new Environment(service(TypeCatalogues.class).following(this::currentSession),
                        TableLayouts.preferences(), ForkJoinPool.commonPool(), this::select, this::open, this::edit));
        panel = made;
        getSite().setSelectionProvider(provider);
        pending().add(this);
        ISelectionListener muted = SelectionListenerFactory.createVisibleSelfMutedListener(this, this::selected);
        listener = muted;
        getSite().getPage().addPostSelectionListener(muted);
        made.setSession(currentSession());
    }

    private void select(List<Element> elements) {
        provider.setSelection(ElementSelection.select(elements));
    }

    private void open(Element element) {
        DossierSession session = currentSession();
        if (session != null) {
            new Reveal(getSite().getPage()).element(session, element);
        }
    }

    private void edit(Element element, ModelCommand command) {
        DossierSession session = ElementSelection.session(element, dossiers());
        if (session == null) {
            return;
        }
        try {
            session.execute(command);
        } catch (RuntimeException e) {
            StatusManager.getManager().handle(
                    Status.error(Messages.bind(Messages.failed, command.label(), e.getMessage()), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private void selected(IWorkbenchPart part, ISelection made) {
        ElementSelection elements = ElementSelection.of(made, dossiers());
        TablesPanel shown = panel;
        if (elements != null && shown != null && elements.session() == currentSession()) {
            shown.reveal(elements.first());
        }
    }

    @Override
    protected void currentChanged(@Nullable DossierSession session) {
        TablesPanel shown = panel;
        if (shown != null) {
            shown.setSession(session);
        }
    }

    /** True while a cell is edited. */
    @Override
    public boolean isPending(DossierSession session) {
        ElementTable table = table();
        return table != null && session == currentSession() && table.control().getActiveCellEditor() != null;
    }

    @Override
    public void commit() {
        ElementTable table = table();
        if (table != null) {
            table.control().commitAndCloseActiveCellEditor();
        }
    }

    private @Nullable ElementTable table() {
        TablesPanel shown = panel;
        return shown == null ? null : shown.table();
    }

    @Override
    public void setFocus() {
        TablesPanel shown = panel;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public void dispose() {
        ISelectionListener known = listener;
        if (known != null) {
            getSite().getPage().removePostSelectionListener(known);
        }
        pending().remove(this);
        panel = null;
        super.dispose();
    }
}
