package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;

/**
 * Gives the elements of a type that the ontology does not know a type that it knows. The ontology stays as it is.
 *
 * @param own     the ontology
 * @param unknown the type that the elements have
 * @param known   the type that they get, of the same kind
 */
public record GiveKnownType(OwnCopy own, TypeRef unknown, TypeRef known) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.mergeTypes, unknown.key(), known.key());
    }

    @Override
    public void run(Edit edit) {
        if (unknown.kind() != known.kind() || known.in(own.applied()).isEmpty()) {
            throw new IllegalArgumentException(Messages.mergeOther);
        }
        known.giveTo(unknown.uses(own.dossier()), edit);
    }
}
