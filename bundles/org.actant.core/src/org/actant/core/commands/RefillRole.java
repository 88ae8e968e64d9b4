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
import org.actant.model.Mention;
import org.actant.model.Participation;

/**
 * Fills a role with another element. Words of loaded articles that show something else show it no longer; if none are left,
 * the filler is implied.
 *
 * @param participation what is filled anew
 * @param filler        who or what fills it from now on
 */
public record RefillRole(Participation participation, Element filler) implements ModelCommand {

    @Override
    public String label() {
        Element event = participation.eContainer() instanceof Element owner ? owner : participation;
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.of(filler));
    }

    @Override
    public void run(Edit edit) {
        List<Anchored> evidence = List.copyOf(
                edit.references().to(participation, Literals.ANCHORED__EVIDENCE_OF, Anchored.class));
        List<Anchored> stale = evidence.stream().filter(words -> !shows(words)).toList();
        stale.forEach(words -> edit.remove(words, Literals.ANCHORED__EVIDENCE_OF, participation));
        edit.set(participation, Literals.PARTICIPATION__FILLER, filler);
        edit.set(participation, Literals.PARTICIPATION__IMPLIED, stale.size() == evidence.size());
    }

    private boolean shows(Anchored words) {
        return switch (words) {
            case Mention mention -> Identities.areOne(mention.getOf(), filler);
            case Anaphor anaphor -> anaphor.getRefersTo().stream()
                    .anyMatch(element -> Identities.areOne(element, filler));
            default -> false;
        };
    }
}
