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
 * Removes a value that nothing refers to from a list of one or several objects: a name of an entity, a coding, a member.
 *
 * @param owners  whose list it is, at least one
 * @param feature the list
 * @param value   what is removed
 */
public record RemovePart(List<? extends EObject> owners, EStructuralFeature feature, Object value)
        implements
            ModelCommand {

    /**
     * @throws IllegalArgumentException if nobody has the list, or the value is an element that the owner contains; that is
     *                                  what {@link Delete} is for, since others may refer to it
     */
    public RemovePart {
        owners = OwnersOfParts.checked(owners);
        if (value instanceof Element && feature instanceof EReference reference && reference.isContainment()) {
            throw new IllegalArgumentException("An element is deleted, not removed.");
        }
    }

    /** @param owner whose list it is */
    public RemovePart(EObject owner, EStructuralFeature feature, Object value) {
        this(List.of(owner), feature, value);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.set, owners.get(0) instanceof Element element
                ? Labels.of(element)
                : feature.getName());
    }

    @Override
    public void run(Edit edit) {
        owners.forEach(owner -> edit.remove(owner, feature, value));
    }
}
