package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.MentionForm;

/**
 * Ties words to an element that is in the dossier: a mention of an entity, a trigger of an event, evidence of a
 * relation.
 *
 * @param words  the words
 * @param target what they stand for
 * @param form   grammatical form
 */
public record LinkMention(Selection words, Element target, MentionForm form) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.linkMention, Labels.shortened(words.quote(), null), Labels.of(target));
    }

    @Override
    public void run(Edit edit) {
        add(edit, words, target, form);
    }

    static Mention add(Edit edit, Selection words, Element target, MentionForm form) {
        Mention mention = words.anchor(ActantFactory.eINSTANCE.createMention());
        mention.setOf(target);
        mention.setForm(form);
        edit.add(words.article(), Literals.ARTICLE__MENTIONS, mention);
        return mention;
    }
}
