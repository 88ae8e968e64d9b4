package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Sets a list of keys of a type, such as what may stand at one end of a link or relation.
 *
 * @param own  the ontology
 * @param type the type
 * @param list the list
 * @param keys all of them, in their order
 */
public record SetTypeKeys(OwnCopy own, TypeRef type, EAttribute list, List<String> keys) implements ModelCommand {

    public SetTypeKeys {
        keys = List.copyOf(keys);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.changeType, type.key());
    }

    @Override
    public void run(Edit edit) {
        Term term = type.require(own, edit);
        List<?> known = List.copyOf((List<?>) term.eGet(list));
        if (!known.equals(keys)) {
            known.forEach(key -> edit.remove(term, list, key));
            keys.forEach(key -> edit.add(term, list, key));
        }
    }
}
