package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds a type to the ontology of a dossier.
 *
 * @param own  the ontology
 * @param kind kind of the type
 * @param type the type with its key, which must be free; it is copied
 */
public record AddType(OwnCopy own, TypeKind kind, Term type) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addType, type.getKey());
    }

    @Override
    public void run(Edit edit) {
        new TypeRef(kind, String.valueOf(type.getKey())).requireFree(own);
        Ontology basis = own.basis(edit);
        edit.add(basis, kind.list(), EcoreUtil.copy(type));
    }
}
