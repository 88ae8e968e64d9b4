package org.actant.ui.views.handlers;

import java.util.List;
import java.util.function.Supplier;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes elements and selects them, so that the inspector shows what is still to be filled in. */
final class NewElements {

    private NewElements() {
    }

    /** @param list where the command adds the new element, at the end */
    static void execute(IWorkbenchWindow window, DossierSession session, ModelCommand command,
            Supplier<? extends List<? extends Element>> list) {
        if (!session.execute(command)) {
            return;
        }
        List<? extends Element> all = list.get();
        Element made = all.get(all.size() - 1);
        IWorkbenchPart part = window.getPartService().getActivePart();
        ISelectionProvider selection = part == null ? null : part.getSite().getSelectionProvider();
        if (selection != null) {
            selection.setSelection(ElementSelection.select(List.of(made)));
        }
    }
}
