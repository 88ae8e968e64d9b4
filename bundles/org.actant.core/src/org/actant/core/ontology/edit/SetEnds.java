package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EAttribute;

/**
 * Says what may stand at one end of a link or relation.
 *
 * @param own  the ontology
 * @param type the type of links or relations
 * @param end  the list of what may stand there
 * @param keys keys of entity types and of other fillers; none if anything may stand there
 */
public record SetEnds(OwnCopy own, TypeRef type, EAttribute end, List<String> keys) implements ModelCommand {

    public SetEnds {
        keys = List.copyOf(keys);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.changeType, type.key());
    }

    @Override
    public void run(Edit edit) {
        Term term = type.require(own, edit);
        List<?> known = List.copyOf((List<?>) term.eGet(end));
        if (!known.equals(keys)) {
            known.forEach(key -> edit.remove(term, end, key));
            keys.forEach(key -> edit.add(term, end, key));
        }
    }
}
