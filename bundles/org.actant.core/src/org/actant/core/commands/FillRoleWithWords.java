package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;

/**
 * Ties words to an element and puts it into a role of an event, with these words as evidence.
 *
 * @param event  the event
 * @param role   key of the role
 * @param words  words that are no mention of the filler yet
 * @param filler what they stand for
 * @param form   grammatical form of the words
 */
public record FillRoleWithWords(Event event, String role, Selection words, Element filler, MentionForm form)
        implements
            ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.of(filler));
    }

    @Override
    public void run(Edit edit) {
        Mention evidence = LinkMention.add(edit, words, filler, form);
        new FillRole(event, role, filler, evidence).run(edit);
    }
}
