package org.actant.query.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actant.model.Dossier;
import org.actant.model.SavedQuery;

/**
 * A query with a name.
 *
 * @param name       its name, in the language of the user where the program brings it
 * @param expression the query
 */
public record NamedQuery(String name, String expression) {

    /** The queries that are saved in a dossier. */
    public static List<NamedQuery> of(Dossier dossier) {
        List<NamedQuery> queries = new ArrayList<>();
        for (SavedQuery query : dossier.getQueries()) {
            if (query.getName() != null && query.getExpression() != null) {
                queries.add(new NamedQuery(query.getName(), query.getExpression()));
            }
        }
        return queries;
    }

    /** The query of that name: one of the dossier, else one of the program by its key or by its name. */
    public static Optional<NamedQuery> find(Dossier dossier, String name) {
        return of(dossier).stream().filter(query -> query.name().equals(name)).findFirst()
                .or(() -> BuiltInQuery.find(name).map(BuiltInQuery::named));
    }
}
