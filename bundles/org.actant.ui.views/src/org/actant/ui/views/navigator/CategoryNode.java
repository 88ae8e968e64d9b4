package org.actant.ui.views.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Name;
import org.actant.ui.views.navigator.SortedRows.Chunk;
import org.eclipse.jdt.annotation.Nullable;

/** A category of a dossier: how many it holds, and those that the filter lets through. */
public final class CategoryNode {

    private final DossierSession session;
    private final Category category;
    private final SortedRows rows = new SortedRows(this);
    private final Set<Object> all = new HashSet<>();
    private String filter = "";

    CategoryNode(DossierSession session, Category category) {
        this.session = session;
        this.category = category;
        collect().stream().filter(row -> !(row instanceof Element element && Identities.isFolded(element)))
                .forEach(all::add);
        rows.setAll(all);
    }

    /** The dossier. */
    public DossierSession session() {
        return session;
    }

    /** What is in it. */
    public Category category() {
        return category;
    }

    /** How many there are, whatever the filter says. */
    public int total() {
        return all.size();
    }

    /** How many the filter lets through. */
    public int shown() {
        return rows.size();
    }

    /** Whether a row is shown. */
    public boolean shows(Object row) {
        return rows.contains(row);
    }

    /** What stands below it in the tree: rows or, where there are many, chunks of them. */
    public List<?> children() {
        List<Chunk> chunks = rows.chunks();
        return chunks.size() == 1 ? chunks.get(0).rows() : chunks;
    }

    /** What a row stands below in the tree; null if it is not shown. */
    public @Nullable Object parent(Object row) {
        return isChunked() ? rows.chunkOf(row) : rows.contains(row) ? this : null;
    }

    boolean isChunked() {
        return rows.chunks().size() > 1;
    }

    int index(Object row) {
        return rows.indexInChunk(row);
    }

    int chunkCount() {
        return rows.chunks().size();
    }

    /** The name under which a row is sorted and found. */
    String name(Object row) {
        if (row instanceof ArticleEntry entry) {
            Article article = loaded(entry);
            return article == null ? entry.name() : Labels.of(article);
        }
        return Labels.of((Element) row);
    }

    /** The article of an entry if it is loaded. */
    @Nullable
    Article loaded(ArticleEntry entry) {
        return session.loadedArticles().stream().filter(article -> entry.name().equals(article.getName())).findFirst()
                .orElse(null);
    }

    void setFilter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        rows.setAll(filter.isEmpty() ? all : all.stream().filter(this::matches).toList());
    }

    void add(Object row) {
        if (all.add(row) && matches(row)) {
            rows.add(row);
        }
    }

    void remove(Object row) {
        all.remove(row);
        rows.remove(row);
    }

    /** Whether there is such a row, shown or not. */
    boolean holds(Object row) {
        return all.contains(row);
    }

    private boolean matches(Object row) {
        if (filter.isEmpty() || contains(name(row))) {
            return true;
        }
        return row instanceof Element element
                && new Identities(session.references()).whole(element).stream().anyMatch(this::isNamed);
    }

    /** Whether one of the names of an element, not only the one under which it is listed, is looked for. */
    private boolean isNamed(Element element) {
        if (contains(Labels.of(element))) {
            return true;
        }
        if (element instanceof Entity entity) {
            for (Name name : entity.getNames()) {
                if (contains(name.getText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean contains(@Nullable String name) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(filter);
    }

    private Collection<?> collect() {
        return switch (category) {
            case ARTICLES -> session.articleNames().stream().map(name -> new ArticleEntry(session, name)).toList();
            case ACTORS, PLACES, ITEMS, TIMES -> session.dossier().getEntities().stream()
                    .filter(entity -> Category.of(entity) == category).toList();
            case EVENTS -> session.dossier().getEvents();
            case RELATIONS -> session.dossier().getRelations();
            case LINKS -> session.dossier().getLinks();
            case SOURCES -> session.dossier().getSources();
            case CLAIMS -> claims();
        };
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        session.loadedArticles().forEach(article -> claims.addAll(article.getClaims()));
        return claims;
    }
}
