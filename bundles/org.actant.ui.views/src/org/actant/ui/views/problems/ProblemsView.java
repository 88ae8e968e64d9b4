package org.actant.ui.views.problems;

import java.io.IOException;
import java.util.List;
import org.actant.core.operations.ApplyFix;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.core.validation.Finding;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Validator;
import org.actant.model.Element;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.ElementDialog;
import org.actant.ui.views.FixedSelectionProvider;
import org.actant.ui.views.Reveal;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.statushandlers.StatusManager;

/** Lists what the validation finds in the current dossier, and says in the status line what a command brought. */
public final class ProblemsView extends DossierView {

    private final FixedSelectionProvider provider = new FixedSelectionProvider();
    private @Nullable ProblemsPanel panel;
    private @Nullable LiveValidation validation;

    @Override
    protected void createContent(Composite parent) {
        Validator validator = service(Validator.class);
        panel = new ProblemsPanel(parent, this::select, this::open, this::fix);
        StatusNotice notice = new StatusNotice(getSite().getPage());
        LiveValidation made = new LiveValidation(parent.getDisplay(), validator::byElement, this::refresh,
                notice::show);
        validation = made;
        getSite().setSelectionProvider(provider);
        made.watch(currentSession());
    }

    private void refresh() {
        ProblemsPanel shown = panel;
        LiveValidation known = validation;
        if (shown != null && known != null) {
            DossierSession session = currentSession();
            shown.show(known.findings(), session == null ? null : Coverage.of(session));
        }
    }

    private void select(Finding finding) {
        provider.setSelection(ElementSelection.select(List.of(finding.element())));
    }

    private void open(Finding finding) {
        DossierSession session = currentSession();
        if (session != null) {
            new Reveal(getSite().getPage()).element(session, finding.element());
        }
    }

    private void fix(QuickFix fix) {
        DossierSession session = currentSession();
        ModelCommand command = session == null ? null : command(session, fix);
        if (session == null || command == null) {
            return;
        }
        try {
            ApplyFix.run(session, command);
        } catch (IOException | RuntimeException e) {
            StatusManager.getManager().handle(Status.error(Messages.bind(Messages.fixFailed, e.getMessage()), e),
                    StatusManager.LOG | StatusManager.SHOW);
        }
    }

    private @Nullable ModelCommand command(DossierSession session, QuickFix fix) {
        return switch (fix) {
            case QuickFix.Act act -> act.command();
            case QuickFix.Choose choose -> {
                Element chosen = new ElementDialog(getSite().getShell(), choose.label(), choose.candidates().get(),
                        service(TypeCatalogues.class).of(session)).choose();
                yield chosen == null ? null : choose.command().apply(chosen);
            }
        };
    }

    @Override
    protected void currentChanged(@Nullable DossierSession session) {
        LiveValidation known = validation;
        if (known != null) {
            known.watch(session);
        }
    }

    @Override
    public void setFocus() {
        ProblemsPanel shown = panel;
        if (shown != null) {
            shown.tree().setFocus();
        }
    }

    @Override
    public void dispose() {
        LiveValidation known = validation;
        panel = null;
        if (known != null) {
            known.watch(null);
        }
        super.dispose();
    }
}
