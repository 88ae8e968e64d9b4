package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.commands.AddCue;
import org.actant.core.commands.Selection;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.model.Event;
import org.eclipse.jdt.annotation.Nullable;

/** Asks which event words signal something of. */
public final class CueChoices implements ChoiceSource {

    private final LinkContext context;
    private final Selection words;
    private final Runnable done;
    private final Candidates events;

    /**
     * @param words the cue
     * @param done  is run after the cue was made
     */
    public CueChoices(LinkContext context, Selection words, Runnable done) {
        this.context = context;
        this.words = words;
        this.done = done;
        events = context.candidates(Event.class::isInstance, words.ranges().begin());
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.cueOf, Labels.shortened(words.quote(), null));
    }

    @Override
    public List<Choice> choices(String typed) {
        return events.matching(typed).stream().map(context::choice).toList();
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        context.session().execute(new AddCue(words, (Element) choice.value()));
        done.run();
        return null;
    }
}
