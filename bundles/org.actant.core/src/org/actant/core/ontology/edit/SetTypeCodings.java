package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.model.TypeCoding;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Says which codes of outside schemes correspond to an event type.
 *
 * @param own     the ontology
 * @param type    the event type
 * @param codings all of them, in their order; they are copied
 */
public record SetTypeCodings(OwnCopy own, TypeRef type, List<TypeCoding> codings) implements ModelCommand {

    public SetTypeCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.changeType, type.key());
    }

    @Override
    public void run(Edit edit) {
        EventType event = (EventType) type.require(own, edit);
        List<TypeCoding> known = List.copyOf(event.getCodings());
        if (!EcoreUtil.equals(known, codings)) {
            known.forEach(coding -> edit.remove(event, Literals.EVENT_TYPE__CODINGS, coding));
            codings.forEach(coding -> edit.add(event, Literals.EVENT_TYPE__CODINGS, EcoreUtil.copy(coding)));
        }
    }
}
