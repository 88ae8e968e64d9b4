package org.actant.ui.views.handlers;

import java.util.Objects;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** A handler that works in a window, on its current dossier. */
abstract class WorkbenchHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        run(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        return null;
    }

    /** Does it. */
    abstract void run(IWorkbenchWindow window) throws ExecutionException;

    /** A service that the product always has. */
    static <T> T service(Class<T> type) {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getService(type), type.getName());
    }

    /** The dossier of the active part, else the one that was opened last; null if none is open. */
    static @Nullable DossierSession session(IWorkbenchWindow window) {
        IWorkbenchPart part = window.getPartService().getActivePart();
        DossierSession session = Adapters.adapt(part, DossierSession.class);
        if (session != null) {
            return session;
        }
        var open = service(OpenDossiers.class).sessions();
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }
}
