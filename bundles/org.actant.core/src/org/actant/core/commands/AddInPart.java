package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds a value to the end of a list of a part of one or several objects, such as an event that their realis depends on. An
 * object that has no such part gets one.
 *
 * @param owners  who have the part, at least one
 * @param part    the single-valued containment that holds it
 * @param feature the list of the part
 * @param value   what is added
 */
public record AddInPart(List<? extends EObject> owners, EReference part, EStructuralFeature feature, Object value)
        implements
            ModelCommand {

    /** @throws IllegalArgumentException if nobody has the part, or several are to contain one value */
    public AddInPart {
        owners = OwnersOfParts.checked(owners, feature);
    }

    /** @param owner who has the part */
    public AddInPart(EObject owner, EReference part, EStructuralFeature feature, Object value) {
        this(List.of(owner), part, feature, value);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.addTo, owners.get(0) instanceof Element element
                ? Labels.of(element)
                : part.getName());
    }

    @Override
    public void run(Edit edit) {
        owners.forEach(owner -> edit.add(edit.part(owner, part), feature, value));
    }
}
