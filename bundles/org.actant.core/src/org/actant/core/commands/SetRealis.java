package org.actant.core.commands;

import java.util.Collection;
import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.model.Realis;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sets one axis of the realis of elements, which get a realis of their own if they have none. */
public final class SetRealis implements ModelCommand {

    private final List<Element> elements;
    private final EAttribute axis;
    private final Enumerator value;

    /**
     * @param elements events, mentions, participations, connections or claims
     * @param axis     an attribute of {@link Realis}
     */
    public SetRealis(Collection<? extends Element> elements, EAttribute axis, Enumerator value) {
        this.elements = List.copyOf(elements);
        this.axis = axis;
        this.value = value;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.setRealis, Labels.of(elements.get(0)));
    }

    @Override
    public void run(Edit edit) {
        for (Element element : elements) {
            EStructuralFeature feature = element.eClass().getEStructuralFeature("realis");
            if (!(feature instanceof EReference realis)) {
                throw new IllegalArgumentException(element.eClass().getName() + " has no realis.");
            }
            edit.set(edit.part(element, realis), axis, value);
        }
    }
}
