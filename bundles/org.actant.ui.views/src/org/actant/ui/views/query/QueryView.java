package org.actant.ui.views.query;

import java.util.List;
import org.actant.core.ontology.Ontologies;
import org.actant.core.session.DossierSession;
import org.actant.model.Element;
import org.actant.ui.DossierView;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogues;
import org.actant.ui.views.FixedSelectionProvider;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** Asks the current dossier questions in the query language. */
public final class QueryView extends DossierView {

    /** Its id. */
    public static final String ID = "org.actant.ui.query";

    private final FixedSelectionProvider provider = new FixedSelectionProvider();
    private @Nullable QueryPanel panel;

    @Override
    protected void createContent(Composite parent) {
        QueryPanel made = new QueryPanel(parent, service(Ontologies.class),
                service(TypeCatalogues.class).following(this::currentSession), RecentQueries.preferences(),
                this::select, this::open);
        panel = made;
        getSite().setSelectionProvider(provider);
        made.setSession(currentSession());
    }

    private void select(List<Element> elements) {
        provider.setSelection(ElementSelection.select(elements));
    }

    private void open(Element element) {
        DossierSession session = currentSession();
        if (session != null) {
            new Reveal(getSite().getPage()).element(session, element);
        }
    }

    @Override
    protected void currentChanged(@Nullable DossierSession session) {
        QueryPanel shown = panel;
        if (shown != null) {
            shown.setSession(session);
        }
    }

    @Override
    public void setFocus() {
        QueryPanel shown = panel;
        if (shown != null) {
            shown.bar().setFocus();
        }
    }

    @Override
    public void dispose() {
        panel = null;
        super.dispose();
    }
}
