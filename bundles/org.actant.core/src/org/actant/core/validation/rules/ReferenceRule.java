package org.actant.core.validation.rules;

import org.actant.core.session.Labels;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.MissingElements;
import org.actant.core.store.Unresolved;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.osgi.service.component.annotations.Component;

/** References resolve. */
@Component
public final class ReferenceRule implements Rule {

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public void check(Element element, Check check) {
        checkReferences(element, element, check);
    }

    private static void checkReferences(Element element, EObject object, Check check) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!object.eIsSet(reference)) {
                continue;
            }
            for (EObject target : Unresolved.targets(object, reference)) {
                checkTarget(element, reference, target, check);
            }
        }
    }

    private static void checkTarget(Element element, EReference reference, EObject target, Check check) {
        if (!reference.isContainment() && MissingElements.isMissing(target)) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.danglingReference,
                    new Object[]{Labels.of(element), reference.getName(), Unresolved.id(target)}));
        } else if (!reference.isContainment() && target.eIsProxy()) {
            checkElsewhere(element, reference, target, check);
        } else if (reference.isContainment() && !(target instanceof Element)) {
            checkReferences(element, target, check);
        }
    }

    /** A reference to what lies in another article can be judged as soon as that is loaded. */
    private static void checkElsewhere(Element element, EReference reference, EObject target, Check check) {
        String file = ((InternalEObject) target).eProxyURI().trimFragment().lastSegment();
        String name = file == null ? null : DossierLayout.articleName(URI.decode(file));
        String id = Unresolved.id(target);
        boolean isThere = name != null && check.session().articleNames().contains(name)
                && (!check.session().isLoaded(name) || id != null && check.session().element(id) != null);
        if (!isThere) {
            check.report(element, Severity.ERROR, Messages.bind(Messages.danglingReference,
                    new Object[]{Labels.of(element), reference.getName(), id}));
        }
    }
}
