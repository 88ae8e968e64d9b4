package org.actant.core.identity;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Confidence;
import org.actant.model.Connection;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.EpistemicLevel;
import org.actant.model.Event;
import org.actant.model.Polarity;
import org.actant.model.Realis;

/**
 * Notes that one element may be the same as others, and how sure the analyst is; nothing is merged.
 *
 * @param dossier    the dossier
 * @param element    an entity or event
 * @param others     what it may be the same as, at least one
 * @param confidence how firm the judgement is
 */
public record PossiblySame(Dossier dossier, Element element, List<Element> others, Confidence confidence)
        implements
            ModelCommand {

    /** Key of the link between events that may be the same. */
    public static final String LINK = "POSSIBLY-SAME";
    /** Key of the relation between entities that may be the same. */
    public static final String RELATION = "possibly-same-as";

    /** @throws IllegalArgumentException if there are no others */
    public PossiblySame {
        others = List.copyOf(others);
        if (others.isEmpty()) {
            throw new IllegalArgumentException("It takes two to be the same.");
        }
    }

    @Override
    public String label() {
        return Messages.bind(Messages.possiblySame, Labels.of(element), Labels.of(others.get(0)));
    }

    @Override
    public void run(Edit edit) {
        boolean events = element instanceof Event;
        Connection made = events ? ActantFactory.eINSTANCE.createLink() : ActantFactory.eINSTANCE.createRelation();
        made.setType(events ? LINK : RELATION);
        made.getSources().add(element);
        made.getTargets().addAll(others);
        made.setRealis(uncertain());
        made.setEpistemic(EpistemicLevel.INFERENTIAL);
        made.setConfidence(confidence);
        edit.add(dossier, events ? Literals.DOSSIER__LINKS : Literals.DOSSIER__RELATIONS, made);
    }

    private static Realis uncertain() {
        Realis realis = ActantFactory.eINSTANCE.createRealis();
        realis.setActuality(Actuality.UNC);
        realis.setPolarity(Polarity.POS);
        return realis;
    }
}
