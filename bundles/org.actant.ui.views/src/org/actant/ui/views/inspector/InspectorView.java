package org.actant.ui.views.inspector;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.actant.core.operations.DeleteElements;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.BackgroundSearch;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.FixedSelectionProvider;
import org.actant.ui.views.Reveal;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.SelectionListenerFactory;
import org.eclipse.ui.statushandlers.StatusManager;

/** Edits what is selected. */
public final class InspectorView extends DossierView {

    private final FixedSelectionProvider provider = new FixedSelectionProvider();
    private @Nullable InspectorPanel panel;
    private @Nullable ISelectionListener listener;

    /** What the form asks for. */
    private final class ViewActions implements InspectorContext.Actions {

        @Override
        public void execute(DossierSession session, ModelCommand command) {
            try {
                session.execute(command);
            } catch (RuntimeException e) {
                report(Messages.bind(Messages.failed, command.label(), e.getMessage()), e);
            }
        }

        @Override
        public void propose(DossierSession session, ModelCommand command, List<String> consequences) {
            if (consequences.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(),
                    command.label(), String.join("\n\n", consequences).replace("&", "&&"), SWT.NONE, Messages.change,
                    IDialogConstants.CANCEL_LABEL) == 0) {
                execute(session, command);
            }
        }

        @Override
        public void delete(DossierSession session, Collection<? extends Element> elements) {
            try {
                new DeleteElements(new BackgroundSearch()).run(session, elements);
            } catch (OperationCanceledException e) {
                // the analyst did not want to wait; nothing is deleted
            } catch (IOException | RuntimeException e) {
                report(Messages.bind(Messages.notDeleted, e.getMessage()), e);
            }
        }

        private static void report(String message, Exception cause) {
            StatusManager.getManager().handle(Status.error(message, cause), StatusManager.LOG | StatusManager.SHOW);
        }

        @Override
        public void reveal(DossierSession session, Element element) {
            new Reveal(getSite().getPage()).element(session, element);
        }

        @Override
        public void select(DossierSession session, Element element) {
            show(new ElementSelection(session, List.of(element)));
            provider.setSelection(ElementSelection.select(List.of(element)));
        }

        @Override
        public void typed() {
            pending().changed();
        }

        @Override
        public void resized() {
            // the panel lays itself out
        }
    }

    @Override
    protected void createContent(Composite parent) {
        InspectorPanel made = new InspectorPanel(parent, service(TypeCatalogues.class).following(this::shownSession),
                new ViewActions());
        panel = made;
        pending().add(made);
        getSite().setSelectionProvider(provider);
        ISelectionListener muted = SelectionListenerFactory.createVisibleSelfMutedListener(this, this::selected);
        listener = muted;
        getSite().getPage().addPostSelectionListener(muted);
        ElementSelection current = ElementSelection.of(getSite().getPage().getSelection(), dossiers());
        if (current != null) {
            show(current);
        }
    }

    private @Nullable DossierSession shownSession() {
        InspectorPanel shown = panel;
        Subject subject = shown == null ? null : shown.subject();
        return subject == null ? null : subject.session();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        ElementSelection elements = ElementSelection.of(selection, dossiers());
        if (elements != null) {
            show(elements);
        }
    }

    private void show(ElementSelection elements) {
        InspectorPanel shown = panel;
        if (shown != null) {
            shown.show(elements);
        }
    }

    @Override
    protected void sessionsChanged(List<DossierSession> open) {
        InspectorPanel shown = panel;
        Subject subject = shown == null ? null : shown.subject();
        if (shown != null && subject != null && !open.contains(subject.session())) {
            shown.showNothing();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        DossierSession session = adapter == DossierSession.class ? shownSession() : null;
        return session == null ? super.getAdapter(adapter) : adapter.cast(session);
    }

    @Override
    public void setFocus() {
        InspectorPanel shown = panel;
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
        InspectorPanel shown = panel;
        if (shown != null) {
            pending().remove(shown);
        }
        super.dispose();
    }
}
