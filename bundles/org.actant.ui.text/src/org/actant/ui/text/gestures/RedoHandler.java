package org.actant.ui.text.gestures;

import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Does the step again that was undone last in the dossier of the active part. */
@NonNullByDefault({})
public final class RedoHandler extends HistoryHandler {

    @Override
    void step(DossierSession session) {
        session.redo();
    }

    @Override
    @Nullable
    String label(DossierSession session) {
        return session.redoLabel();
    }

    @Override
    String name() {
        return GestureMessages.redo;
    }
}
