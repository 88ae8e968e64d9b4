package org.actant.ui.views.matrix;

import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.FixedSelectionProvider;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.SelectionListenerFactory;

/** Shows which source says what of which event of the current dossier. */
public final class MatrixView extends DossierView {

    /** Its id. */
    public static final String ID = "org.actant.ui.matrix";

    private final FixedSelectionProvider provider = new FixedSelectionProvider();
    private @Nullable MatrixPanel panel;
    private @Nullable ISelectionListener listener;

    @Override
    protected void createContent(Composite parent) {
        MatrixPanel made = new MatrixPanel(parent, this::select, this::open);
        panel = made;
        getSite().setSelectionProvider(provider);
        ISelectionListener muted = SelectionListenerFactory.createVisibleSelfMutedListener(this, this::selected);
        listener = muted;
        getSite().getPage().addPostSelectionListener(muted);
        made.setSession(currentSession());
    }

    private void select(List<? extends Element> elements) {
        provider.setSelection(ElementSelection.select(elements));
    }

    private void open(Element element) {
        DossierSession session = currentSession();
        if (session != null) {
            new Reveal(getSite().getPage()).element(session, element);
        }
    }

    private void selected(IWorkbenchPart part, ISelection made) {
        ElementSelection elements = ElementSelection.of(made, dossiers());
        MatrixPanel shown = panel;
        if (elements != null && shown != null && elements.session() == currentSession()) {
            shown.reveal(elements.first());
        }
    }

    @Override
    protected void currentChanged(@Nullable DossierSession session) {
        MatrixPanel shown = panel;
        if (shown != null) {
            shown.setSession(session);
        }
    }

    @Override
    public void setFocus() {
        MatrixPanel shown = panel;
        if (shown != null) {
            shown.table().setFocus();
        }
    }

    @Override
    public void dispose() {
        ISelectionListener known = listener;
        if (known != null) {
            getSite().getPage().removePostSelectionListener(known);
        }
        panel = null;
        super.dispose();
    }
}
