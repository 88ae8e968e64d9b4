package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Literal;
import org.actant.model.Participation;

/**
 * Fills a role with words that stand for nothing but themselves in place of what fills it now. Words of loaded articles
 * that show what filled it show it no longer.
 *
 * @param participation what is filled anew
 * @param words         the words
 */
public record RefillWithLiteral(Participation participation, Literal words) implements ModelCommand {

    @Override
    public String label() {
        Element event = participation.eContainer() instanceof Element owner ? owner : participation;
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.of(words));
    }

    @Override
    public void run(Edit edit) {
        for (Anchored shown : List.copyOf(
                edit.references().to(participation, Literals.ANCHORED__EVIDENCE_OF, Anchored.class))) {
            edit.remove(shown, Literals.ANCHORED__EVIDENCE_OF, participation);
        }
        edit.set(participation, Literals.PARTICIPATION__FILLER, null);
        edit.set(participation, Literals.PARTICIPATION__IMPLIED, false);
        edit.add(words, Literals.ANCHORED__EVIDENCE_OF, participation);
    }
}
