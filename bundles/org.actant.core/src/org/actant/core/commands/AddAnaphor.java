package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anaphor;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/** Says that words such as "this" take up something that was said elsewhere. */
public final class AddAnaphor implements ModelCommand {

    private final Selection words;
    private final Element refersTo;
    private @Nullable Anaphor anaphor;

    /**
     * @param words    the words
     * @param refersTo what they take up: an event, a relation, a link or an entity
     */
    public AddAnaphor(Selection words, Element refersTo) {
        this.words = words;
        this.refersTo = refersTo;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.addAnaphor, Labels.shortened(words.quote(), null), Labels.of(refersTo));
    }

    @Override
    public void run(Edit edit) {
        Anaphor made = words.anchor(ActantFactory.eINSTANCE.createAnaphor());
        made.getRefersTo().add(refersTo);
        edit.add(words.article(), Literals.ARTICLE__ANAPHORA, made);
        anaphor = made;
    }

    /** The anaphor that was made; null before the command has run. */
    public @Nullable Anaphor anaphor() {
        return anaphor;
    }
}
