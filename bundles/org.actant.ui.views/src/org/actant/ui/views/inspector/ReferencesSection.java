package org.actant.ui.views.inspector;

import java.util.List;
import java.util.function.Function;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A list of references of one element: members, the chain of sources, the ends of a link. */
final class ReferencesSection extends ListSection {

    private final EReference feature;
    private final String heading;
    private final Function<DossierSession, ? extends List<? extends Element>> candidates;
    private @Nullable ElementList rows;
    private @Nullable Button add;

    /** @param candidates the elements of a dossier that may be added */
    ReferencesSection(InspectorContext context, String heading, EReference feature,
            Function<DossierSession, ? extends List<? extends Element>> candidates) {
        super(context, heading);
        this.heading = heading;
        this.feature = feature;
        this.candidates = candidates;
    }

    @Override
    protected void createFields(Composite parent) {
        ElementList list = add(new ElementList(context(), parent, heading, feature, candidates));
        rows = list;
        add = headButton(Messages.bind(Messages.addTo, heading), () -> list.add(subject()));
    }

    @Override
    void refresh(Subject shown) {
        ElementList list = rows;
        Button button = add;
        if (list != null && button != null) {
            refresh(shown, feature, list, button);
        }
    }
}
