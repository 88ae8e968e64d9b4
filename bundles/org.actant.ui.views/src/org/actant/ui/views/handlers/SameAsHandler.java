package org.actant.ui.views.handlers;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.ElementDialog;
import org.actant.ui.views.identity.SameDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Merges the selected entities or events, or notes that they may be the same; asks for the other one if one is alone. */
public final class SameAsHandler extends SelectionHandler {

    @Override
    boolean isFor(ElementSelection selection) {
        return Identities.canBeFolded(selection.first());
    }

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        DossierSession session = selection.session();
        TypeCatalogue types = service(TypeCatalogues.class).of(session);
        Class<? extends Element> kind = selection.first() instanceof Event ? Event.class : Entity.class;
        List<Element> same = new ArrayList<>(selection.elements().stream().filter(kind::isInstance).toList());
        if (same.size() == 1) {
            addOther(window.getShell(), session, same, types);
        }
        if (same.size() < 2) {
            return;
        }
        ModelCommand command = new SameDialog(window.getShell(), session, same, types).decide();
        if (command != null) {
            session.execute(command);
        }
    }

    private static void addOther(Shell shell, DossierSession session, List<Element> same, TypeCatalogue types) {
        Element one = same.get(0);
        List<Element> others = Identities.standing(one instanceof Event
                ? session.dossier().getEvents()
                : session.dossier().getEntities());
        others.remove(Identities.standingFor(one));
        Element other = new ElementDialog(shell, Messages.sameAs, others, types).choose();
        if (other != null) {
            same.add(other);
        }
    }
}
