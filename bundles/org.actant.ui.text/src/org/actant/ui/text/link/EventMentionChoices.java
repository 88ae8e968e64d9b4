package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.model.Event;
import org.actant.model.MentionForm;
import org.actant.model.Relation;
import org.eclipse.jdt.annotation.Nullable;

/** Asks which event of the dossier words mention once more, or whether they are evidence of the current relation. */
public final class EventMentionChoices extends EventWordsChoices {

    private final @Nullable Relation relation;

    /**
     * @param words    what mentions the event
     * @param relation the current relation, or null
     * @param done     is run after the link was made
     */
    public EventMentionChoices(LinkContext context, Selection words, @Nullable Relation relation, Runnable done) {
        super(context, words, done);
        this.relation = relation;
    }

    @Override
    public String title() {
        return ask(LinkMessages.mentionOfEvent);
    }

    @Override
    public List<Choice> choices(String typed) {
        List<Choice> rows = new ArrayList<>();
        Relation current = relation;
        if (current != null && typed.isBlank()) {
            rows.add(context().choice(current));
        }
        (typed.isBlank() ? events().likeliest(words().quote()) : events().matching(typed))
                .forEach(event -> rows.add(context().choice(event)));
        return rows;
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        if (choice.value() instanceof Relation shown) {
            context().session().execute(new LinkMention(words(), shown, MentionForm.UNSPECIFIED));
            done();
        } else {
            mention((Event) choice.value());
        }
        return null;
    }
}
