package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Says what belongs to a type: the codes of outside schemes that correspond to it, its examples, its contrasts.
 *
 * @param own   the ontology
 * @param type  the type
 * @param list  where the type has the parts, which nothing else refers to
 * @param parts all of them, in their order; they are copied
 */
public record SetTypeParts(OwnCopy own, TypeRef type, EReference list, List<? extends EObject> parts)
        implements
            ModelCommand {

    public SetTypeParts {
        parts = List.copyOf(parts);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.changeType, type.key());
    }

    @Override
    public void run(Edit edit) {
        Term term = type.require(own, edit);
        List<EObject> known = known(term);
        if (!EcoreUtil.equals(known, parts)) {
            known.forEach(part -> edit.remove(term, list, part));
            parts.forEach(part -> edit.add(term, list, EcoreUtil.copy(part)));
        }
    }

    @SuppressWarnings("unchecked")
    private List<EObject> known(Term term) {
        return List.copyOf((List<EObject>) term.eGet(list));
    }
}
