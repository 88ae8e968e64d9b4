package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds a value to the end of a list of an object: a name to an entity, a coding to an event, a member to a group.
 *
 * @param owner   whose list it is
 * @param feature the list
 * @param value   what is added
 */
public record AddPart(EObject owner, EStructuralFeature feature, Object value) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addTo, owner instanceof Element element
                ? Labels.of(element)
                : feature.getName());
    }

    @Override
    public void run(Edit edit) {
        edit.add(owner, feature, value);
    }
}
