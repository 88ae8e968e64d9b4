package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EClass;

/** The class whose fields several elements have in common. */
final class SharedClass {

    private static final List<EClass> SHARED = List.of(Literals.ENTITY, Literals.CONNECTION, Literals.ANCHORED);

    private SharedClass() {
    }

    /** The class that all of some elements are of, at least one; else what they share, be it only a note. */
    static EClass of(List<Element> elements) {
        EClass first = elements.get(0).eClass();
        if (elements.stream().allMatch(element -> element.eClass() == first)) {
            return first;
        }
        return SHARED.stream()
                .filter(shared -> elements.stream().allMatch(element -> shared.isSuperTypeOf(element.eClass())))
                .findFirst().orElse(Literals.ELEMENT);
    }
}
