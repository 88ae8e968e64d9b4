package org.actant.ui.internal;

import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Does the command again that was undone last. */
public final class RedoHandler extends HistoryHandler {

    public RedoHandler() {
        super(IWorkbenchCommandConstants.EDIT_REDO);
    }

    @Override
    @Nullable
    String label(DossierSession current) {
        return current.redoLabel();
    }

    @Override
    void step(DossierSession current) {
        current.redo();
    }

    @Override
    String text(@Nullable String label) {
        return label == null ? Messages.redoNothing : Messages.bind(Messages.redo, label.replace("&", "&&"));
    }
}
