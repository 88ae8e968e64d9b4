package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNull;

/**
 * What the inspector shows: elements of one dossier.
 *
 * @param session  the dossier
 * @param elements at least one
 */
public record Subject(DossierSession session, List<Element> elements) {

    public Subject {
        elements = List.copyOf(elements);
    }

    /** The first of the elements, or the only one. */
    public Element first() {
        return elements.get(0);
    }

    /** Whether it is one element only. */
    public boolean isSingle() {
        return elements.size() == 1;
    }

    /** The objects of a class that refer through a feature to the first element or to what it stands for. */
    <@NonNull T> List<T> referring(EReference feature, Class<T> type) {
        return new Identities(session.references()).referring(first(), feature, type);
    }
}
