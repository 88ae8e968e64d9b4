package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.actant.core.commands.NewClaimBy;
import org.actant.core.commands.Selection;
import org.actant.core.commands.Speaker;
import org.actant.core.session.Labels;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/** Asks who claims that an event or a link holds: nobody in the text, a source, an actor, or a new voice. */
public final class ClaimChoices implements ChoiceSource {

    /** Stands for the row that says that nobody in the text claims it. */
    private static final Object NOBODY = new Object();

    private final LinkContext context;
    private final Element about;
    private final @Nullable Selection cue;
    private final Consumer<Claim> done;
    private final SpeakerRows speakers;

    /**
     * @param about  the event or link
     * @param cue    words that show how real it is, or null
     * @param offset where the claim stands, in UTF-16 code units
     * @param done   is told the claim that was made
     */
    public ClaimChoices(LinkContext context, Element about, @Nullable Selection cue, int offset, Consumer<Claim> done) {
        this.context = context;
        this.about = about;
        this.cue = cue;
        this.done = done;
        speakers = new SpeakerRows(context, offset);
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.whoClaims, Labels.of(about));
    }

    @Override
    public List<Choice> choices(String typed) {
        if (!typed.isBlank()) {
            return speakers.withNewOne(typed.strip(), speakers.matching(typed));
        }
        List<Choice> rows = new ArrayList<>();
        rows.add(new Choice(NOBODY, LinkMessages.nobody, "", null, false));
        rows.addAll(speakers.likeliest(""));
        return rows;
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        NewClaimBy made = new NewClaimBy(context.article(), about, Speaker.of(choice.value()), cue);
        context.session().execute(made);
        Claim claim = made.claim();
        if (claim != null) {
            done.accept(claim);
        }
        return null;
    }

    @Override
    public boolean isComplete() {
        return speakers.isComplete();
    }
}
