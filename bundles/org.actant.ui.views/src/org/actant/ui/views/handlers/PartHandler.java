package org.actant.ui.views.handlers;

import java.util.List;
import java.util.stream.Stream;
import org.actant.core.identity.Identities;
import org.actant.core.identity.Part;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Parts again what was merged: the selected elements from what stands for them, or what they stand for from them. */
public final class PartHandler extends SelectionHandler {

    @Override
    boolean isFor(ElementSelection selection) {
        return !folded(selection).isEmpty();
    }

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        selection.session().execute(new Part(folded(selection)));
    }

    private static List<Element> folded(ElementSelection selection) {
        Identities identities = new Identities(selection.session().references());
        return selection.elements().stream().flatMap(element -> Identities.isFolded(element)
                ? Stream.of(element)
                : identities.whole(element).stream().skip(1)).toList();
    }
}
