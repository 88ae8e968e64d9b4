package org.actant.ui.views.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.commands.NewConnection;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.Labelled;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.ElementDialog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Makes a link or a relation from the selected elements: asks to what, then of which type. */
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
    void run(IWorkbenchWindow window, ElementSelection selection) {
        DossierSession session = selection.session();
        List<Element> sources = selection.elements().stream().filter(NewConnectionHandler::canBeEnd).toList();
        if (sources.isEmpty()) {
            return;
        }
        TypeCatalogue types = service(TypeCatalogues.class).of(session);
        Element target = new ElementDialog(window.getShell(), Messages.connectTo, targets(session, sources), types)
                .choose();
        String type = target == null ? null : type(window.getShell(), types);
        if (target != null && type != null) {
            NewElements.execute(window, session,
                    new NewConnection(session.dossier(), kind, type, sources, List.of(target)),
                    kind == Literals.LINK ? session.dossier()::getLinks : session.dossier()::getRelations);
        }
    }

    private static boolean canBeEnd(Element element) {
        return element instanceof Entity || element instanceof Event || element instanceof Connection;
    }

    private static List<Element> targets(DossierSession session, List<Element> sources) {
        List<Element> targets = new ArrayList<>();
        Stream.of(session.dossier().getEvents(), session.dossier().getEntities(), session.dossier().getRelations(),
                session.dossier().getLinks()).forEach(targets::addAll);
        targets.removeIf(Identities::isFolded);
        targets.removeAll(sources.stream().map(Identities::standingFor).toList());
        return targets;
    }

    private @Nullable String type(Shell shell, TypeCatalogue types) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(choice -> choice instanceof Labelled<?> named ? named.label() : ""));
        dialog.setTitle(Messages.connectionType);
        dialog.setElements(types.types(kind).toArray());
        dialog.open();
        return dialog.getFirstResult() instanceof Labelled<?> chosen ? String.valueOf(chosen.value()) : null;
    }
}
