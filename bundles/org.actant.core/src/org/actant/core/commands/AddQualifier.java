package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.Qualifier;
import org.actant.model.QualifierAspect;

/**
 * Marks words that say how or how much something happens.
 *
 * @param words  the words
 * @param of     the event that they qualify
 * @param aspect what they say of it
 */
public record AddQualifier(Selection words, Event of, QualifierAspect aspect) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.addQualifier, Labels.shortened(words.quote(), null), Labels.of(of));
    }

    @Override
    public void run(Edit edit) {
        Qualifier qualifier = words.anchor(ActantFactory.eINSTANCE.createQualifier());
        qualifier.setOf(of);
        qualifier.setAspect(aspect);
        edit.add(words.article(), Literals.ARTICLE__QUALIFIERS, qualifier);
    }
}
