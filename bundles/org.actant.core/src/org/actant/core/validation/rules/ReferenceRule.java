package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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
            Object value = object.eGet(reference);
            List<?> targets = value instanceof List<?> list ? list : List.of(value);
            for (Object target : targets) {
                checkTarget(element, reference, (EObject) target, check);
            }
        }
    }

    private static void checkTarget(Element element, EReference reference, EObject target, Check check) {
        if (!reference.isContainment() && target.eIsProxy()) {
            String id = target instanceof Element missing ? missing.getId() : null;
            check.report(element, Severity.ERROR, Messages.bind(Messages.danglingReference,
                    new Object[]{Labels.of(element), reference.getName(), id == null ? target : id}));
        } else if (reference.isContainment() && !(target instanceof Element)) {
            checkReferences(element, target, check);
        }
    }
}
