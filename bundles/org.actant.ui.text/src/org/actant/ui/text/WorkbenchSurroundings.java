package org.actant.ui.text;

import java.util.Collection;
import java.util.List;

import org.actant.core.session.DossierSession;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Validator;
import org.actant.model.Element;
import org.actant.ui.UiIds;
import org.actant.ui.text.gestures.Surroundings;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * The workbench around an editor.
 *
 * @param site    of the editor
 * @param session the dossier
 */
record WorkbenchSurroundings(IWorkbenchPartSite site, DossierSession session) implements Surroundings {

    @Override
    public List<Finding> check(Collection<? extends Element> elements) {
        return site.getService(Validator.class).validate(session, elements);
    }

    @Override
    public void showInspector() {
        try {
            site.getPage().showView(UiIds.INSPECTOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
