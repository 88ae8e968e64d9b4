package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Puts another ontology, such as one that was read from a file, in the place of the dossier's. Elements stay as they
 * are; what the other one does not know is unknown then.
 *
 * @param own   the ontology
 * @param other the other one; it is copied
 */
public record ReplaceOntology(OwnCopy own, Ontology other) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.replaceOntology, other.getKey());
    }

    @Override
    public void run(Edit edit) {
        Ontology brought = EcoreUtil.copy(other);
        if (brought.getKey() == null) {
            brought.setKey(own.applied().getKey());
        }
        own.known(brought.getKey()).forEach(edit::takeAway);
        edit.bring(brought);
        edit.set(own.dossier(), Literals.DOSSIER__ONTOLOGY, brought.getKey());
    }
}
