package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.AddAnaphor;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.Selection;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anaphor;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.eclipse.jdt.annotation.Nullable;

/** Asks what a word such as "this" takes up, and what else, until there is nothing more. Entities are found by typing. */
public final class AnaphorChoices implements ChoiceSource {

    /** Stands for the row that ends the question. */
    private static final Object NOTHING_MORE = new Object();

    private final LinkContext context;
    private final Selection words;
    private final Runnable done;
    private final Candidates events;
    private final Candidates all;
    private @Nullable Anaphor anaphor;

    /**
     * @param words what takes up something
     * @param known the anaphor on these words, or null if there is none yet
     * @param done  is run each time that something was added
     */
    public AnaphorChoices(LinkContext context, Selection words, @Nullable Anaphor known, Runnable done) {
        this.context = context;
        this.words = words;
        this.done = done;
        anaphor = known;
        events = context.candidates(Event.class::isInstance, words.ranges().begin());
        all = context.candidates(element -> element instanceof Event || element instanceof Entity,
                words.ranges().begin());
    }

    @Override
    public String title() {
        Anaphor known = anaphor;
        String quote = Labels.shortened(words.quote(), null);
        return known == null || known.getRefersTo().isEmpty()
                ? LinkMessages.bind(LinkMessages.takesUp, quote)
                : LinkMessages.bind(LinkMessages.takesUpMore, quote, Labels.of(known.getRefersTo().getLast()));
    }

    @Override
    public List<Choice> choices(String typed) {
        List<Choice> rows = new ArrayList<>();
        Anaphor known = anaphor;
        if (known != null && typed.isBlank()) {
            rows.add(new Choice(NOTHING_MORE, LinkMessages.nothingMore, "", null, false));
        }
        (typed.isBlank() ? events.likeliest("") : all.matching(typed)).stream()
                .filter(element -> known == null || !known.getRefersTo().contains(element))
                .forEach(element -> rows.add(context.choice(element)));
        return rows;
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        if (choice.value() == NOTHING_MORE) {
            return null;
        }
        Element taken = (Element) choice.value();
        Anaphor known = anaphor;
        if (known == null) {
            AddAnaphor made = new AddAnaphor(words, taken);
            context.session().execute(made);
            anaphor = made.anaphor();
        } else {
            context.session().execute(new AddPart(known, Literals.ANAPHOR__REFERS_TO, taken));
        }
        done.run();
        return this;
    }

    @Override
    public boolean isComplete() {
        return events.isComplete() && all.isComplete();
    }
}
