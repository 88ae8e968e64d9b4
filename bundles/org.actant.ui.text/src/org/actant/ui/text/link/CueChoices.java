package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.commands.AddCue;
import org.actant.core.commands.Selection;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/** Asks which event words signal something of. */
public final class CueChoices extends EventWordsChoices {

    /**
     * @param words the cue
     * @param done  is run after the cue was made
     */
    public CueChoices(LinkContext context, Selection words, Runnable done) {
        super(context, words, done);
    }

    @Override
    public String title() {
        return ask(LinkMessages.cueOf);
    }

    @Override
    public List<Choice> choices(String typed) {
        return events().matching(typed).stream().map(context()::choice).toList();
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        context().session().execute(new AddCue(words(), (Element) choice.value()));
        done();
        return null;
    }
}
