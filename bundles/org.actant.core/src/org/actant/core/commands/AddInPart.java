package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds a value to the end of a list of a part of an object, such as an event that its realis depends on. If the object has
 * no such part, it gets one.
 *
 * @param owner   who has the part
 * @param part    the single-valued containment that holds it
 * @param feature the list of the part
 * @param value   what is added
 */
public record AddInPart(EObject owner, EReference part, EStructuralFeature feature, Object value)
        implements
            ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addTo, owner instanceof Element element
                ? Labels.of(element)
                : part.getName());
    }

    @Override
    public void run(Edit edit) {
        edit.add(edit.part(owner, part), feature, value);
    }
}
