package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Removes a value that nothing refers to from a list of an object: a name of an entity, a coding, a member.
 *
 * @param owner   whose list it is
 * @param feature the list
 * @param value   what is removed
 */
public record RemovePart(EObject owner, EStructuralFeature feature, Object value) implements ModelCommand {

    /**
     * @throws IllegalArgumentException if the value is an element that the owner contains; that is what {@link Delete} is
     *                                  for, since others may refer to it
     */
    public RemovePart {
        if (value instanceof Element && feature instanceof EReference reference && reference.isContainment()) {
            throw new IllegalArgumentException("An element is deleted, not removed.");
        }
    }

    @Override
    public String label() {
        return Messages.bind(Messages.set, owner instanceof Element element
                ? Labels.of(element)
                : feature.getName());
    }

    @Override
    public void run(Edit edit) {
        edit.remove(owner, feature, value);
    }
}
