package org.actant.ui.views.handlers;

import org.actant.core.commands.NewConnection;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Source;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.inspector.NewElementQuestions;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a link or a relation from the selected elements: asks of which type, then to what. */
abstract class NewConnectionHandler extends SelectionHandler {

    private final EClass kind;

    NewConnectionHandler(EClass kind) {
        this.kind = kind;
    }

    /** Makes links. */
    public static final class NewLink extends NewConnectionHandler {

        public NewLink() {
            super(Literals.LINK);
        }
    }

    /** Makes relations. */
    public static final class NewRelation extends NewConnectionHandler {

        public NewRelation() {
            super(Literals.RELATION);
        }
    }

    @Override
    boolean isFor(ElementSelection selection) {
        return selection.elements().stream().allMatch(NewConnectionHandler::canBeEnd);
    }

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        DossierSession session = selection.session();
        NewConnection command = new NewElementQuestions(window.getShell(), session,
                service(TypeCatalogues.class).of(session)).connection(selection.elements(), kind);
        if (command != null) {
            NewElements.execute(window, session, command,
                    kind == Literals.LINK ? session.dossier()::getLinks : session.dossier()::getRelations);
        }
    }

    private static boolean canBeEnd(Element element) {
        return element instanceof Entity || element instanceof Event || element instanceof Connection
                || element instanceof Claim || element instanceof Source;
    }
}
