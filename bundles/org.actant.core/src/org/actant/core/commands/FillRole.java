package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Participation;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts a filler into a role of an event.
 *
 * @param event    the event
 * @param role     key of the role
 * @param filler   entity, event, relation or link
 * @param evidence the words that show the filler in that role; null if it is implied
 */
public record FillRole(Event event, String role, Element filler, @Nullable Anchored evidence)
        implements
            ModelCommand {

    /**
     * Puts a filler into a role by no words of a mention.
     *
     * @param filler an entity, event, relation or link, which is implied then; or words that fill it by themselves
     */
    public static ModelCommand with(Event event, String role, Element filler) {
        return filler instanceof Literal words
                ? new FillRoleWithLiteral(event, role, words)
                : new FillRole(event, role, filler, null);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.of(filler));
    }

    @Override
    public void run(Edit edit) {
        Participation participation = ActantFactory.eINSTANCE.createParticipation();
        participation.setRole(role);
        participation.setFiller(filler);
        participation.setImplied(evidence == null);
        edit.add(event, Literals.EVENT__PARTICIPATIONS, participation);
        Anchored words = evidence;
        if (words != null) {
            edit.add(words, Literals.ANCHORED__EVIDENCE_OF, participation);
        }
    }
}
