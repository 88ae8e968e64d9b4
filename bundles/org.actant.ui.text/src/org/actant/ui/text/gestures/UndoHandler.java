package org.actant.ui.text.gestures;

import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the newest step back in the dossier of the active part. */
@NonNullByDefault({})
public final class UndoHandler extends HistoryHandler {

    @Override
    void step(DossierSession session) {
        session.undo();
    }

    @Override
    @Nullable
    String label(DossierSession session) {
        return session.undoLabel();
    }

    @Override
    String name() {
        return GestureMessages.undo;
    }
}
