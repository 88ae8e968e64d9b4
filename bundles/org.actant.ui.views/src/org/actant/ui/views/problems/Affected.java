package org.actant.ui.views.problems;

import java.util.LinkedHashSet;
import java.util.Set;
import org.actant.core.identity.Identities;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.CrossReferences.Referrer;
import org.actant.core.session.SessionChange;
import org.actant.core.store.Unresolved;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a rule may judge otherwise after a change: what changed, what refers to it, and what it or something that came or
 * went refers to. What lies inside an event or a relation is judged together with it, and what was merged into another
 * one together with the one that stands for it.
 */
@NonNullByDefault
final class Affected {

    private final CrossReferences references;
    private final Set<Element> found = new LinkedHashSet<>();

    Affected(CrossReferences references) {
        this.references = references;
    }

    /** The elements, each once. */
    Set<Element> by(SessionChange change) {
        change.changed().stream().filter(element -> !(element instanceof Dossier)).forEach(this::changed);
        change.added().forEach(this::targetsInside);
        change.removed().forEach(this::targetsInside);
        change.referred().forEach(this::add);
        return found;
    }

    private void changed(Element element) {
        add(element);
        for (Referrer referrer : references.to(element)) {
            add(referrer.owner());
        }
        targets(element);
    }

    private void targetsInside(Element root) {
        targets(root);
        EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(part -> {
            if (!part.eIsProxy()) {
                targets(part);
            }
        });
    }

    private void targets(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                Unresolved.targets(object, reference).stream().filter(target -> !target.eIsProxy()).forEach(this::add);
            }
        }
    }

    /** An element and, if it is a part of an event, a relation or a claim, that too. */
    private void add(@Nullable EObject object) {
        EObject part = object;
        while (part != null && !(part instanceof Dossier) && !(part instanceof Article)) {
            if (part instanceof Element element) {
                found.add(element);
                found.add(Identities.standingFor(element));
            }
            part = part.eContainer();
        }
    }
}
