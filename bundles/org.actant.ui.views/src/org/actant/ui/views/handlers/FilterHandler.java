package org.actant.ui.views.handlers;

import org.actant.ui.views.navigator.NavigatorView;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the cursor into the filter of the navigator. */
public final class FilterHandler extends WorkbenchHandler {

    @Override
    void run(IWorkbenchWindow window) {
        if (window.getPartService().getActivePart() instanceof NavigatorView view) {
            view.focusFilter();
        }
    }
}
