package org.actant.core.commands;

import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Participation;

/**
 * Lets somebody or something else fill roles that are filled already: an element, or words that stand for nothing but
 * themselves. Words of loaded articles that show what filled a role show it no longer; if none are left, the filler is
 * implied.
 *
 * @param participations what is filled anew, at least one; no more than one with words
 * @param filler         an entity, event, relation or link, or the words
 */
public record RefillRole(List<Participation> participations, Element filler) implements ModelCommand {

    /** @throws IllegalArgumentException if nothing is filled, or words are to fill several roles */
    public RefillRole {
        participations = List.copyOf(participations);
        if (participations.isEmpty() || filler instanceof Literal && participations.size() > 1) {
            throw new IllegalArgumentException("These roles cannot be filled so.");
        }
    }

    /** @param participation what is filled anew */
    public RefillRole(Participation participation, Element filler) {
        this(List.of(participation), filler);
    }

    @Override
    public String label() {
        Participation first = participations.get(0);
        Element event = first.eContainer() instanceof Element owner ? owner : first;
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.of(filler));
    }

    @Override
    public void run(Edit edit) {
        participations.forEach(participation -> refill(participation, edit));
    }

    private void refill(Participation participation, Edit edit) {
        List<Anchored> evidence = List.copyOf(
                edit.references().to(participation, Literals.ANCHORED__EVIDENCE_OF, Anchored.class));
        List<Anchored> stale = evidence.stream().filter(words -> !shows(words)).toList();
        stale.forEach(words -> edit.remove(words, Literals.ANCHORED__EVIDENCE_OF, participation));
        if (filler instanceof Literal words) {
            edit.set(participation, Literals.PARTICIPATION__FILLER, null);
            edit.set(participation, Literals.PARTICIPATION__IMPLIED, false);
            edit.add(words, Literals.ANCHORED__EVIDENCE_OF, participation);
        } else {
            edit.set(participation, Literals.PARTICIPATION__FILLER, filler);
            edit.set(participation, Literals.PARTICIPATION__IMPLIED, stale.size() == evidence.size());
        }
    }

    private boolean shows(Anchored words) {
        return switch (words) {
            case Mention mention -> mention.getOf() != null && Identities.areOne(mention.getOf(), filler);
            case Anaphor anaphor -> anaphor.getRefersTo().stream()
                    .anyMatch(element -> Identities.areOne(element, filler));
            default -> false;
        };
    }
}
