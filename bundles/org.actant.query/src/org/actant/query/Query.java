package org.actant.query;

import java.util.List;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.query.binding.BoundQuery;
import org.actant.query.binding.QueryBinder;
import org.actant.query.names.KnownKeys;

/** A question to a dossier, in the language that docs/query.md describes. */
public final class Query {

    private final String text;
    private final BoundQuery bound;

    private Query(String text, BoundQuery bound) {
        this.text = text;
        this.bound = bound;
    }

    /**
     * Reads a query without looking whether there are the types and roles that it names.
     *
     * @throws QueryException if it is wrong; the exception says where and what would be right
     */
    public static Query parse(String text) throws QueryException {
        return new Query(text, QueryBinder.bind(text, null));
    }

    /**
     * Reads a query to a dossier.
     *
     * @throws QueryException if it is wrong, or names a type or role that neither the ontology nor the dossier has; the
     *                        exception says where and what would be right
     */
    public static Query parse(String text, DossierSession session, OntologyIndex ontology) throws QueryException {
        return new Query(text, QueryBinder.bind(text, new KnownKeys(session, ontology)));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /**
     * A column of the result.
     *
     * @param heading its heading
     * @param many    whether there may be several values in one cell
     * @param number  whether there are numbers in it
     */
    public record Column(String heading, boolean many, boolean number) {
    }

    /** The columns of the result. */
    public List<Column> columns() {
        return bound.columns().stream()
                .map(column -> new Column(column.heading(), column.type().many(), column.type().isNumber())).toList();
    }

    /** Whether all articles are loaded to answer it. */
    public boolean needsArticles() {
        return bound.needsArticles();
    }

    /** Asks a dossier; nothing happens before the first {@link QueryRun#advance()}. */
    public QueryRun on(DossierSession session, OntologyIndex ontology) {
        return new QueryRun(bound, session, ontology);
    }
}
