package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Participation;

/**
 * Fills a role of an event with words that stand for nothing but themselves.
 *
 * @param event the event
 * @param role  key of the role
 * @param words the words
 */
public record FillRoleWithLiteral(Event event, String role, Literal words) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.of(words));
    }

    @Override
    public void run(Edit edit) {
        Participation participation = ActantFactory.eINSTANCE.createParticipation();
        participation.setRole(role);
        edit.add(event, Literals.EVENT__PARTICIPATIONS, participation);
        edit.add(words, Literals.ANCHORED__EVIDENCE_OF, participation);
    }
}
