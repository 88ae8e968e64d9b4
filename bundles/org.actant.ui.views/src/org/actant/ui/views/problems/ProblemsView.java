package org.actant.ui.views.problems;

import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Validator;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.FixedSelectionProvider;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** Lists what the validation finds in the current dossier. */
public final class ProblemsView extends DossierView {

    private final FixedSelectionProvider provider = new FixedSelectionProvider();
    private @Nullable ProblemsPanel panel;
    private @Nullable LiveValidation validation;

    @Override
    protected void createContent(Composite parent) {
        Validator validator = service(Validator.class);
        panel = new ProblemsPanel(parent, this::select, this::open);
        LiveValidation made = new LiveValidation(parent.getDisplay(), validator::byElement, this::refresh);
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
            shown.table().setFocus();
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
