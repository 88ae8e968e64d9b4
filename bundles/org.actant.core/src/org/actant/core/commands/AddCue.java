package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Element;

/**
 * Marks words that signal the realis of an event, or a link.
 *
 * @param words the words
 * @param of    the event, relation, link or claim that they signal
 */
public record AddCue(Selection words, Element of) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addCue, Labels.shortened(words.quote(), null));
    }

    @Override
    public void run(Edit edit) {
        Cue cue = words.anchor(ActantFactory.eINSTANCE.createCue());
        cue.setOf(of);
        edit.add(words.article(), Literals.ARTICLE__CUES, cue);
        if (of instanceof Claim) {
            edit.add(of, Literals.CLAIM__CUES, cue);
        }
    }
}
