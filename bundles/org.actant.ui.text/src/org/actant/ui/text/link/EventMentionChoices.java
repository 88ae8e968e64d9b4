package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.core.session.Labels;
import org.actant.model.Event;
import org.eclipse.jdt.annotation.Nullable;

/** Asks which event of the dossier words mention once more. */
public final class EventMentionChoices implements ChoiceSource {

    private final LinkContext context;
    private final Selection words;
    private final Runnable done;
    private final Candidates events;

    /**
     * @param words what mentions the event
     * @param done  is run after the link was made
     */
    public EventMentionChoices(LinkContext context, Selection words, Runnable done) {
        this.context = context;
        this.words = words;
        this.done = done;
        events = context.candidates(Event.class::isInstance, words.ranges().begin());
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.mentionOfEvent, Labels.shortened(words.quote(), null));
    }

    @Override
    public List<Choice> choices(String typed) {
        return (typed.isBlank() ? events.likeliest(words.quote()) : events.matching(typed)).stream()
                .map(context::choice).toList();
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        Event event = (Event) choice.value();
        context.session().execute(new LinkMention(words, event, MentionForms.ofTrigger(words.quote())));
        context.remember(event);
        done.run();
        return null;
    }
}
