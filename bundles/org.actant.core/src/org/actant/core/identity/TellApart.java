package org.actant.core.identity;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Dossier;
import org.actant.model.Entity;
import org.actant.model.EpistemicLevel;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.model.Relation;

/**
 * Notes that two entities are not the same, however alike they look: a negated relation that nobody need ask again.
 *
 * @param dossier the dossier
 * @param one     an entity
 * @param other   another one
 */
public record TellApart(Dossier dossier, Entity one, Entity other) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.tellApart, Labels.of(one), Labels.of(other));
    }

    @Override
    public void run(Edit edit) {
        Relation made = ActantFactory.eINSTANCE.createRelation();
        made.setType(PossiblySame.RELATION);
        made.getSources().add(one);
        made.getTargets().add(other);
        made.setEpistemic(EpistemicLevel.INFERENTIAL);
        Realis realis = ActantFactory.eINSTANCE.createRealis();
        realis.setActuality(Actuality.ACT);
        realis.setPolarity(Polarity.NEG);
        made.setRealis(realis);
        edit.add(dossier, Literals.DOSSIER__RELATIONS, made);
    }
}
