package org.actant.ui.text.link;

import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.core.session.Labels;
import org.actant.model.Event;

/** Asks which event words have to do with. */
abstract class EventWordsChoices implements ChoiceSource {

    private final LinkContext context;
    private final Selection words;
    private final Runnable done;
    private final Candidates events;

    EventWordsChoices(LinkContext context, Selection words, Runnable done) {
        this.context = context;
        this.words = words;
        this.done = done;
        events = context.candidates(Event.class::isInstance, words.ranges().begin());
    }

    final LinkContext context() {
        return context;
    }

    final Selection words() {
        return words;
    }

    /** The events of the dossier. */
    final Candidates events() {
        return events;
    }

    /** The question, which names the words. */
    final String ask(String question) {
        return LinkMessages.bind(question, Labels.shortened(words.quote(), null));
    }

    /** Makes the words a mention of an event. */
    final void mention(Event event) {
        context.session().execute(new LinkMention(words, event, MentionForms.ofTrigger(words.quote())));
        context.remember(event);
        done.run();
    }

    /** What was asked for is made. */
    final void done() {
        done.run();
    }

    @Override
    public boolean isComplete() {
        return events.isComplete();
    }
}
