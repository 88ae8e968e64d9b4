package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Term;

/**
 * Gives a type another key, in the ontology and in all elements of the dossier that are of it.
 *
 * @param own  the ontology
 * @param type the type
 * @param key  its new key, which must be free
 */
public record RenameType(OwnCopy own, TypeRef type, String key) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.renameType, type.key(), key);
    }

    @Override
    public void run(Edit edit) {
        TypeRef renamed = new TypeRef(type.kind(), key);
        renamed.requireFree(own);
        Term term = type.require(own, edit);
        edit.set(term, Literals.TERM__KEY, key);
        new KeyReplacement(edit, type, key).in(own.all(edit), key);
        renamed.giveTo(type.uses(own.dossier()), edit);
    }
}
