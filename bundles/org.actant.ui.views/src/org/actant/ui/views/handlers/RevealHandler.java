package org.actant.ui.views.handlers;

import org.actant.ui.views.navigator.NavigatorView;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens what is selected in the navigator. */
public final class RevealHandler extends WorkbenchHandler {

    @Override
    void run(IWorkbenchWindow window) {
        if (window.getPartService().getActivePart() instanceof NavigatorView view) {
            view.open();
        }
    }
}
