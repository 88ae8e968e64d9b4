package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Moves a value inside a list of an object, such as a source inside the chain of a claim.
 *
 * @param owner   whose list it is
 * @param feature the list
 * @param from    where the value stands, counted from 0
 * @param to      where it is to stand
 */
public record MovePart(EObject owner, EStructuralFeature feature, int from, int to) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.set, owner instanceof Element element
                ? Labels.of(element)
                : feature.getName());
    }

    @Override
    public void run(Edit edit) {
        edit.move(owner, feature, from, to);
    }
}
