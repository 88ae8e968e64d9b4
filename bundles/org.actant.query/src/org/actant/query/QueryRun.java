package org.actant.query;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.store.Unresolved;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.query.binding.BoundQuery;
import org.actant.query.evaluation.Evaluation;
import org.actant.query.evaluation.Order;
import org.actant.query.evaluation.TooCostlyException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A query on its way through a dossier, in steps so small that it can run on the thread of the session beside other work
 * and be dropped between any two of them. The dossier must not change meanwhile, except that articles may be loaded.
 */
public final class QueryRun {

    private final BoundQuery query;
    private final DossierSession session;
    private final OntologyIndex ontology;
    private final Deque<String> toLoad;
    private final List<Found> found = new ArrayList<>();
    private @Nullable Deque<Element> candidates;
    private boolean truncated;

    private record Found(QueryRow row, List<@Nullable Object> keys) {
    }

    QueryRun(BoundQuery query, DossierSession session, OntologyIndex ontology) {
        this.query = query;
        this.session = session;
        this.ontology = ontology;
        this.toLoad = new ArrayDeque<>(query.needsArticles() ? session.articleNames() : List.of());
    }

    /**
     * Loads one article, or looks at one element.
     *
     * @return false if nothing is left to do
     * @throws IOException    if an article cannot be read
     * @throws QueryException if one element takes too many steps
     */
    public boolean advance() throws IOException, QueryException {
        String article = toLoad.poll();
        if (article != null) {
            session.article(article);
            return true;
        }
        Deque<Element> open = candidates;
        if (open == null) {
            open = collect();
            candidates = open;
        }
        Element element = open.poll();
        if (element == null) {
            return false;
        }
        return look(element) || !open.isEmpty();
    }

    /**
     * Runs to the end.
     *
     * @throws IOException    if an article cannot be read
     * @throws QueryException if one element takes too many steps
     */
    public List<QueryRow> rows() throws IOException, QueryException {
        while (advance()) {
            // one step after the other
        }
        return found();
    }

    /** The rows so far, in their order. */
    public List<QueryRow> found() {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(order());
        return sorted.stream().limit(query.limit()).map(Found::row).toList();
    }

    /** How many rows were found so far. */
    public int count() {
        return Math.min(found.size(), query.limit());
    }

    /** Whether there are more rows than the query, or the program, allows. */
    public boolean isTruncated() {
        return truncated;
    }

    private Deque<Element> collect() {
        Deque<Element> elements = new ArrayDeque<>();
        if (query.target().inDossier()) {
            for (EReference list : Literals.DOSSIER.getEAllContainments()) {
                if (list != Literals.DOSSIER__ARTICLES) {
                    Unresolved.targets(session.dossier(), list).forEach(object -> collect(object, elements));
                }
            }
        }
        if (query.target().inArticles()) {
            session.loadedArticles().forEach(article -> collect(article, elements));
        }
        return elements;
    }

    private void collect(EObject object, Deque<Element> elements) {
        EClass type = query.target().type();
        if (object instanceof Element element && type.isInstance(object)
                && (type == Literals.ELEMENT || !Identities.isFolded(element))) {
            elements.add(element);
        }
        object.eContents().forEach(part -> collect(part, elements));
    }

    /** Takes an element into the result if the condition holds; false if enough are found. */
    private boolean look(Element element) throws QueryException {
        Evaluation run = new Evaluation(session, ontology, element);
        try {
            if (!query.condition().holds(element, run)) {
                return true;
            }
            if (query.keys().isEmpty() && found.size() == query.limit()) {
                truncated = true;
                candidates = new ArrayDeque<>();
                return false;
            }
            found.add(new Found(row(element, run), keys(element, run)));
            truncated = found.size() > query.limit();
            return true;
        } catch (TooCostlyException e) {
            QueryException error = new QueryException(Messages.tooCostly, 0, 0);
            error.initCause(e);
            throw error;
        }
    }

    private QueryRow row(Element element, Evaluation run) {
        return new QueryRow(element,
                query.columns().stream().map(column -> List.copyOf(column.values().of(element, run))).toList());
    }

    private List<@Nullable Object> keys(Element element, Evaluation run) {
        List<@Nullable Object> keys = new ArrayList<>();
        for (BoundQuery.Key key : query.keys()) {
            List<Object> values = key.values().of(element, run);
            keys.add(values.isEmpty() ? null : values.get(0));
        }
        return keys;
    }

    /** Rows without a value come last, whatever the direction. */
    private Comparator<Found> order() {
        Comparator<Found> order = (one, other) -> 0;
        for (int i = 0; i < query.keys().size(); i++) {
            int index = i;
            Comparator<Object> values = query.keys().get(i).descending()
                    ? (left, right) -> Order.compare(right, left)
                    : Order::compare;
            order = order.thenComparing(row -> row.keys().get(index), Comparator.nullsLast(values));
        }
        return order;
    }
}
