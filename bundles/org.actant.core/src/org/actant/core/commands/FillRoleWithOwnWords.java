package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.Literal;

/**
 * Fills a role of an event with words of an article that stand for nothing but themselves.
 *
 * @param event the event
 * @param role  key of the role
 * @param words the words, which become a literal
 */
public record FillRoleWithOwnWords(Event event, String role, Selection words) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.fillRole, Labels.of(event), Labels.shortened(words.quote(), null));
    }

    @Override
    public void run(Edit edit) {
        Literal literal = words.anchor(ActantFactory.eINSTANCE.createLiteral());
        edit.add(words.article(), Literals.ARTICLE__LITERALS, literal);
        new FillRoleWithLiteral(event, role, literal).run(edit);
    }
}
