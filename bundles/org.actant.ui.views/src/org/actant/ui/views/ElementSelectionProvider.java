package org.actant.ui.views;

import java.util.Collection;
import java.util.function.Supplier;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredViewer;

/** Tells the workbench which elements are selected in a viewer; keeps quiet while the view itself reveals something. */
public final class ElementSelectionProvider extends ListeningSelectionProvider {

    private final StructuredViewer viewer;
    private final Supplier<? extends Collection<Element>> selected;
    private boolean quiet;

    /** @param selected the elements that the selected rows of the viewer stand for */
    public ElementSelectionProvider(StructuredViewer viewer, Supplier<? extends Collection<Element>> selected) {
        this.viewer = viewer;
        this.selected = selected;
        viewer.addPostSelectionChangedListener(event -> selectionChanged());
    }

    /** Runs something that changes the selection of the viewer without telling the workbench. */
    public void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    private void selectionChanged() {
        if (!quiet) {
            fire();
        }
    }

    @Override
    public ISelection getSelection() {
        return ElementSelection.select(selected.get());
    }

    @Override
    public void setSelection(ISelection selection) {
        viewer.setSelection(selection, true);
    }
}
