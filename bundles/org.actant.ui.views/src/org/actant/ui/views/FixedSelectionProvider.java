package org.actant.ui.views;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of a view that has no viewer: what was set last. */
public final class FixedSelectionProvider extends ListeningSelectionProvider {

    private ISelection selection = StructuredSelection.EMPTY;

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        selection = wanted;
        fire();
    }
}
