package org.actant.ui.views.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.actant.core.identity.Identities;
import org.actant.core.session.CrossReferences.Referrer;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.navigator.TreeUpdate.Inserted;
import org.actant.ui.views.navigator.TreeUpdate.Relabelled;
import org.actant.ui.views.navigator.TreeUpdate.Removed;
import org.actant.ui.views.navigator.TreeUpdate.Restructured;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the navigator shows, without a screen: dossiers, their categories, the rows in them. Knows what a change of a
 * dossier means for the tree; what that costs depends on the change, not on the dossier.
 */
public final class NavigatorModel {

    /** The label of who refers through one of these is made of that of what it refers to. */
    private static final Set<EReference> NAMING = Set.of(Literals.CONNECTION__SOURCES, Literals.CONNECTION__TARGETS,
            Literals.CLAIM__ABOUT, Literals.CLAIM__SOURCE_CHAIN);

    private final Map<DossierSession, Map<Category, CategoryNode>> nodes = new HashMap<>();
    private final Map<DossierSession, FoldedRows> folded = new HashMap<>();
    private final Map<DossierSession, Coverage> coverages = new HashMap<>();
    private String filter = "";

    /** How many articles of a dossier the numbers of mentions and claims hold for. */
    public Coverage coverage(DossierSession session) {
        return coverages.computeIfAbsent(session, Coverage::of);
    }

    /** The categories of a dossier, in order. */
    public List<CategoryNode> categories(DossierSession session) {
        return List.copyOf(of(session).values());
    }

    /** A category of a dossier. */
    public CategoryNode node(DossierSession session, Category category) {
        CategoryNode node = of(session).get(category);
        if (node == null) {
            throw new IllegalStateException(category.name());
        }
        return node;
    }

    /** Forgets dossiers that are no longer open. */
    void retain(Collection<DossierSession> open) {
        nodes.keySet().retainAll(open);
        folded.keySet().retainAll(open);
        coverages.keySet().retainAll(open);
    }

    /** Lets through only rows whose name, or another name, contains the text. */
    public void setFilter(String text) {
        filter = text;
        nodes.values().forEach(categories -> categories.values().forEach(node -> node.setFilter(text)));
    }

    /** Whether a filter is set. */
    public boolean isFiltered() {
        return !filter.isBlank();
    }

    /** The row that stands for an element; null if the navigator does not list it. */
    public @Nullable Object row(DossierSession session, Element element) {
        return element instanceof Article article ? new ArticleEntry(session, article.getName()) : element;
    }

    /** The category that lists an element of a dossier; null if none does. */
    public @Nullable CategoryNode node(DossierSession session, Element element) {
        Category category = Category.of(element);
        return category == null ? null : node(session, category);
    }

    /** Takes in what a change did and says what the tree must do, in that order. */
    public List<TreeUpdate> apply(DossierSession session, SessionChange change) {
        List<TreeUpdate> updates = new ArrayList<>();
        cover(session, change, updates);
        Set<Element> relabelled = new LinkedHashSet<>();
        for (Element element : change.removed()) {
            rows(element).forEach(row -> remove(session, row, updates));
            restructure(folded(session).remove(element), updates);
            addMentioned(element, relabelled);
        }
        for (Element element : change.added()) {
            rows(element).forEach(row -> add(session, row, updates));
            restructure(folded(session).update(element), updates);
            addMentioned(element, relabelled);
        }
        Set<Element> named = new LinkedHashSet<>();
        for (Element element : change.changed()) {
            move(session, element, updates);
            refold(session, element, updates);
            addMentioned(element, relabelled);
            addNamedAfter(session, element, named);
        }
        named.removeAll(change.changed());
        named.forEach(element -> move(session, element, updates));
        relabelled.removeAll(change.removed());
        for (Element element : relabelled) {
            CategoryNode node = node(session, element);
            if (node != null) {
                updates.add(new Relabelled(element));
            }
        }
        return updates;
    }

    /** The rows that come and go with an element: itself, and the claims of an article. */
    private static List<Element> rows(Element root) {
        List<Element> rows = new ArrayList<>();
        rows.add(root);
        if (root instanceof Article article) {
            rows.addAll(article.getClaims());
        }
        return rows;
    }

    private static void addMentioned(Element element, Set<Element> relabelled) {
        if (element instanceof Mention mention && mention.getOf() != null) {
            relabelled.add(mention.getOf());
            relabelled.add(Identities.standingFor(mention.getOf()));
        } else if (element instanceof Article article) {
            article.getMentions().forEach(mention -> addMentioned(mention, relabelled));
        }
    }

    /** All numbers of mentions say something else once they hold for all articles. */
    private void cover(DossierSession session, SessionChange change, List<TreeUpdate> updates) {
        boolean articles = Stream.concat(change.added().stream(), change.removed().stream())
                .anyMatch(Article.class::isInstance);
        if (articles) {
            Coverage before = coverages.remove(session);
            updates.add(new Relabelled(session));
            updates.add(new Relabelled(node(session, Category.CLAIMS)));
            if (before == null || before.isComplete() != coverage(session).isComplete()) {
                categories(session).forEach(node -> updates.add(new Restructured(node)));
            }
        }
    }

    /** Adds what has its label from the label of an element: connections that it is an end of, and claims about it. */
    private static void addNamedAfter(DossierSession session, Element element, Set<Element> named) {
        for (Referrer referrer : session.references().to(element)) {
            if (NAMING.contains(referrer.feature()) && referrer.owner() instanceof Element owner && named.add(owner)) {
                addNamedAfter(session, owner, named);
            }
        }
    }

    /** Puts an element, and what it stood for, where they belong now. */
    private void refold(DossierSession session, Element element, List<TreeUpdate> updates) {
        restructure(folded(session).update(element), updates);
        for (Element part : new Identities(session.references()).whole(Identities.standingFor(element))) {
            restructure(folded(session).update(part), updates);
        }
    }

    private static void restructure(List<Element> wholes, List<TreeUpdate> updates) {
        wholes.forEach(whole -> updates.add(new Restructured(whole)));
    }

    private void add(DossierSession session, Element element, List<TreeUpdate> updates) {
        CategoryNode node = node(session, element);
        Object row = row(session, element);
        if (node == null || row == null || Identities.isFolded(element)) {
            return;
        }
        if (node.holds(row)) {
            relocate(node, row, updates);
            return;
        }
        int chunks = node.chunkCount();
        node.add(row);
        inserted(node, row, chunks, updates);
        updates.add(new Relabelled(node));
    }

    private void remove(DossierSession session, Element element, List<TreeUpdate> updates) {
        CategoryNode node = node(session, element);
        Object row = row(session, element);
        if (node != null && row != null) {
            takeOut(node, row, updates);
            updates.add(new Relabelled(node));
        }
    }

    private void move(DossierSession session, Element element, List<TreeUpdate> updates) {
        CategoryNode node = node(session, element);
        Object row = row(session, element);
        if (node == null || row == null) {
            return;
        }
        if (!node.holds(row)) {
            add(session, element, updates);
        } else if (Identities.isFolded(element)) {
            remove(session, element, updates);
        } else {
            relocate(node, row, updates);
        }
    }

    /** Puts a row where its name, which may have changed, wants it. */
    private static void relocate(CategoryNode node, Object row, List<TreeUpdate> updates) {
        Object parent = node.parent(row);
        int index = node.index(row);
        int chunks = node.chunkCount();
        node.remove(row);
        node.add(row);
        if (parent != null && parent == node.parent(row) && index == node.index(row)
                && chunks == node.chunkCount()) {
            updates.add(new Relabelled(row));
            return;
        }
        if (parent != null) {
            updates.add(new Removed(parent, row));
        }
        inserted(node, row, chunks, updates);
    }

    private static void takeOut(CategoryNode node, Object row, List<TreeUpdate> updates) {
        Object parent = node.parent(row);
        int chunks = node.chunkCount();
        node.remove(row);
        if (parent != null) {
            updates.add(chunks == node.chunkCount() ? new Removed(parent, row) : new Restructured(node));
        }
    }

    private static void inserted(CategoryNode node, Object row, int chunksBefore, List<TreeUpdate> updates) {
        Object parent = node.parent(row);
        if (chunksBefore != node.chunkCount()) {
            updates.add(new Restructured(node));
        } else if (parent != null) {
            updates.add(new Inserted(parent, row, node.index(row)));
        }
    }

    private FoldedRows folded(DossierSession session) {
        of(session);
        return Objects.requireNonNull(folded.get(session));
    }

    private Map<Category, CategoryNode> of(DossierSession session) {
        return nodes.computeIfAbsent(session, this::nodes);
    }

    private Map<Category, CategoryNode> nodes(DossierSession session) {
        folded.put(session, new FoldedRows(session.dossier()));
        Map<Category, CategoryNode> made = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            CategoryNode node = new CategoryNode(session, category);
            if (isFiltered()) {
                node.setFilter(filter);
            }
            made.put(category, node);
        }
        return made;
    }
}
