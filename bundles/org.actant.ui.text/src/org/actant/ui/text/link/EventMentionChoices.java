package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.commands.Selection;
import org.actant.model.Event;
import org.eclipse.jdt.annotation.Nullable;

/** Asks which event of the dossier words mention once more. */
public final class EventMentionChoices extends EventWordsChoices {

    /**
     * @param words what mentions the event
     * @param done  is run after the link was made
     */
    public EventMentionChoices(LinkContext context, Selection words, Runnable done) {
        super(context, words, done);
    }

    @Override
    public String title() {
        return ask(LinkMessages.mentionOfEvent);
    }

    @Override
    public List<Choice> choices(String typed) {
        return (typed.isBlank() ? events().likeliest(words().quote()) : events().matching(typed)).stream()
                .map(context()::choice).toList();
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        mention((Event) choice.value());
        return null;
    }
}
