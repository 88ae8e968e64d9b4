package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Ontology;
import org.actant.model.Term;

/**
 * Makes one type of two: the elements of the one become elements of the other, which gets what it lacks of the one: see
 * {@link TypeUnion}.
 *
 * @param own  the ontology
 * @param from the type that goes
 * @param into the type that stays, of the same kind
 */
public record MergeTypes(OwnCopy own, TypeRef from, TypeRef into) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.mergeTypes, from.key(), into.key());
    }

    @Override
    public void run(Edit edit) {
        if (from.kind() != into.kind() || from.equals(into)) {
            throw new IllegalArgumentException(Messages.mergeOther);
        }
        Term stays = into.require(own, edit);
        Ontology home = from.home(own, edit);
        Term goes = from.require(own, edit);
        new TypeUnion(edit).add(goes, stays);
        edit.remove(home, from.kind().list(), goes);
        new KeyReplacement(edit, from, into.key()).in(own.all(edit), into.key());
        into.giveTo(from.uses(own.dossier()), edit);
    }
}
