package org.actant.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.model.Element;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * The elements that a selection of the workbench names, and the dossier that they are in.
 *
 * @param session  the dossier
 * @param elements its elements, at least one
 */
public record ElementSelection(DossierSession session, List<Element> elements) {

    public ElementSelection {
        elements = List.copyOf(elements);
    }

    /** The first of the elements. */
    public Element first() {
        return elements.get(0);
    }

    /** The elements of a selection that are in one open dossier; null if there is none. */
    public static @Nullable ElementSelection of(@Nullable ISelection selection, OpenDossiers dossiers) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return null;
        }
        DossierSession session = null;
        List<Element> elements = new ArrayList<>();
        for (Object selected : structured) {
            Element element = Adapters.adapt(selected, Element.class);
            DossierSession home = element == null ? null : session(element, dossiers);
            if (element != null && home != null && (session == null || session == home)) {
                session = home;
                elements.add(element);
            }
        }
        return session == null ? null : new ElementSelection(session, elements);
    }

    /** The open dossier that an element is in, or null. */
    public static @Nullable DossierSession session(Element element, OpenDossiers dossiers) {
        EObject root = EcoreUtil.getRootContainer(element);
        for (DossierSession session : dossiers.sessions()) {
            if (session.dossier() == root) {
                return session;
            }
        }
        return null;
    }

    /** A selection of elements for the workbench. */
    public static IStructuredSelection select(Collection<? extends Element> elements) {
        return new StructuredSelection(List.copyOf(elements));
    }
}
