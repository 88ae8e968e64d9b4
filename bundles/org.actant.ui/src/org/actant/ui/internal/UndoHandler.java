package org.actant.ui.internal;

import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes the newest command of the dossier back. */
public final class UndoHandler extends HistoryHandler {

    public UndoHandler() {
        super(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Override
    @Nullable
    String label(DossierSession current) {
        return current.undoLabel();
    }

    @Override
    void step(DossierSession current) {
        current.undo();
    }

    @Override
    String text(@Nullable String label) {
        return label == null ? Messages.undoNothing : Messages.bind(Messages.undo, label.replace("&", "&&"));
    }
}
