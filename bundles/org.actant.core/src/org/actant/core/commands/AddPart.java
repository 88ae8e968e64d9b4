package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds a value to the end of a list of one or several objects: a name to an entity, a coding to an event, a member to a
 * group.
 *
 * @param owners  whose list it is, at least one
 * @param feature the list
 * @param value   what is added
 */
public record AddPart(List<? extends EObject> owners, EStructuralFeature feature, Object value)
        implements
            ModelCommand {

    /** @throws IllegalArgumentException if nobody has the list, or several are to contain one value */
    public AddPart {
        owners = OwnersOfParts.checked(owners, feature);
    }

    /** @param owner whose list it is */
    public AddPart(EObject owner, EStructuralFeature feature, Object value) {
        this(List.of(owner), feature, value);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.addTo, owners.get(0) instanceof Element element
                ? Labels.of(element)
                : feature.getName());
    }

    @Override
    public void run(Edit edit) {
        owners.forEach(owner -> edit.add(owner, feature, value));
    }
}
