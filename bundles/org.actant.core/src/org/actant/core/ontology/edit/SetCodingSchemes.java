package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Ontology;

/**
 * Says which coding schemes the ontology of a dossier uses. Codes of others stay where they are.
 *
 * @param own  the ontology
 * @param keys keys of the schemes, in their order
 */
public record SetCodingSchemes(OwnCopy own, List<String> keys) implements ModelCommand {

    public SetCodingSchemes {
        keys = List.copyOf(keys);
    }

    @Override
    public String label() {
        return Messages.changeSchemes;
    }

    @Override
    public void run(Edit edit) {
        if (own.applied().getCodingSchemes().equals(keys)) {
            return;
        }
        for (Ontology ontology : own.all(edit)) {
            for (String known : List.copyOf(ontology.getCodingSchemes())) {
                edit.remove(ontology, Literals.ONTOLOGY__CODING_SCHEMES, known);
            }
        }
        Ontology basis = own.basis(edit);
        keys.forEach(key -> edit.add(basis, Literals.ONTOLOGY__CODING_SCHEMES, key));
    }
}
