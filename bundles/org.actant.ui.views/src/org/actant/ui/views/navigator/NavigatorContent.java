package org.actant.ui.views.navigator;

import java.util.Collection;
import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.actant.ui.views.navigator.SortedRows.Chunk;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The navigator's model as the content of a tree. */
final class NavigatorContent implements ITreeContentProvider {

    private final NavigatorModel model;
    private final OpenDossiers dossiers;

    NavigatorContent(NavigatorModel model, OpenDossiers dossiers) {
        this.model = model;
        this.dossiers = dossiers;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((Collection<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case DossierSession session -> model.categories(session).stream()
                    .filter(node -> node.shown() > 0 || !model.isFiltered() && node.category() == Category.ARTICLES)
                    .toArray();
            case CategoryNode node -> node.children().toArray();
            case Chunk chunk -> chunk.rows().toArray();
            case Element element -> folded(element).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public boolean hasChildren(Object parent) {
        return switch (parent) {
            case DossierSession session -> true;
            case CategoryNode node -> node.shown() > 0;
            case Chunk chunk -> true;
            case Element element -> !folded(element).isEmpty();
            default -> false;
        };
    }

    @Override
    public @Nullable Object getParent(Object child) {
        return switch (child) {
            case CategoryNode node -> node.session();
            case Chunk chunk -> chunk.node();
            case ArticleEntry entry -> model.node(entry.session(), Category.ARTICLES).parent(entry);
            case Element element -> parent(element);
            default -> null;
        };
    }

    /** What was folded into an element. */
    private List<Element> folded(Element element) {
        DossierSession session = ElementSelection.session(element, dossiers);
        return session == null
                ? List.of()
                : new Identities(session.references()).whole(element).stream().skip(1).toList();
    }

    private @Nullable Object parent(Element element) {
        if (Identities.isFolded(element)) {
            return Identities.standingFor(element);
        }
        DossierSession session = ElementSelection.session(element, dossiers);
        CategoryNode node = session == null ? null : model.node(session, element);
        return node == null ? null : node.parent(element);
    }
}
