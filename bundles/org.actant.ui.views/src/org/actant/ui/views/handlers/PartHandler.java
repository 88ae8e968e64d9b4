package org.actant.ui.views.handlers;

import java.util.List;
import java.util.stream.Stream;
import org.actant.core.identity.Identities;
import org.actant.core.identity.Part;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Parts again what was merged: the selected elements from what stands for them, or what they stand for from them. */
public final class PartHandler extends SelectionHandler {

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        DossierSession session = selection.session();
        Identities identities = new Identities(session.references());
        List<Element> folded = selection.elements().stream().flatMap(element -> Identities.isFolded(element)
                ? Stream.of(element)
                : identities.whole(element).stream().skip(1)).toList();
        if (!folded.isEmpty()) {
            session.execute(new Part(folded));
        }
    }
}
