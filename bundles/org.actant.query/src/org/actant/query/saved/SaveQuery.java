package org.actant.query.saved;

import java.util.Optional;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.SavedQuery;

/**
 * Keeps a query in the dossier under a name; a query that had the name is replaced.
 *
 * @param dossier    where
 * @param name       under which name
 * @param expression the query
 */
public record SaveQuery(Dossier dossier, String name, String expression) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.save, name);
    }

    @Override
    public void run(Edit edit) {
        Optional<SavedQuery> there = dossier.getQueries().stream().filter(query -> name.equals(query.getName()))
                .findFirst();
        if (there.isPresent()) {
            edit.set(there.get(), Literals.SAVED_QUERY__EXPRESSION, expression);
            return;
        }
        SavedQuery made = ActantFactory.eINSTANCE.createSavedQuery();
        made.setName(name);
        made.setExpression(expression);
        edit.add(dossier, Literals.DOSSIER__QUERIES, made);
    }
}
