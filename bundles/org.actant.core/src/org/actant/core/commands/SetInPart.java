package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sets one single-valued feature of the part that each of several objects has in the same place: the number of an entity,
 * the meaning of a time expression. Who has no such part gets one.
 *
 * @param owners  who has the part, at least one
 * @param part    the single-valued containment that holds it
 * @param feature the feature of the part
 * @param value   its new value
 */
public record SetInPart(List<? extends EObject> owners, EReference part, EStructuralFeature feature,
        @Nullable Object value) implements ModelCommand {

    public SetInPart {
        owners = List.copyOf(owners);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.set, owners.get(0) instanceof Element element
                ? Labels.of(element)
                : part.getName());
    }

    @Override
    public void run(Edit edit) {
        for (EObject owner : owners) {
            edit.set(edit.part(owner, part), feature, value);
        }
    }
}
