package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Takes a type out of the ontology. Elements that are of it stay as they are, with a type that is unknown then; types
 * below it come below the one above it.
 *
 * @param own  the ontology
 * @param type the type
 */
public record DeleteType(OwnCopy own, TypeRef type) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.deleteType, type.key());
    }

    @Override
    public void run(Edit edit) {
        Ontology home = type.home(own, edit);
        Term term = type.require(own, edit);
        EAttribute parent = type.kind().parent();
        Object above = parent == null ? null : term.eGet(parent);
        edit.remove(home, type.kind().list(), term);
        new KeyReplacement(edit, type, null).in(own.all(edit), above == null ? null : above.toString());
    }
}
