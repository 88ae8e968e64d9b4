package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.core.commands.Attribute;
import org.actant.core.commands.NewVoice;
import org.actant.core.commands.Selection;
import org.actant.core.commands.Speaker;
import org.actant.core.session.Labels;
import org.actant.model.Actor;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Mention;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Asks which source words name. If a claim is current it is attributed to the source, with these words as evidence; else
 * the source only becomes one of the dossier.
 */
public final class SourceChoices implements ChoiceSource {

    private final LinkContext context;
    private final Selection words;
    private final @Nullable Anchored span;
    private final @Nullable Claim claim;
    private final Runnable done;
    private final SpeakerRows speakers;

    /**
     * @param words what names the source
     * @param span  the span that stands on just these words, or null
     * @param claim the claim that is attributed, or null
     * @param done  is run when it is done
     */
    public SourceChoices(LinkContext context, Selection words, @Nullable Anchored span, @Nullable Claim claim,
            Runnable done) {
        this.context = context;
        this.words = words;
        this.span = span;
        this.claim = claim;
        this.done = done;
        speakers = new SpeakerRows(context, words.ranges().begin());
    }

    @Override
    public String title() {
        String quote = Labels.shortened(words.quote(), null);
        Claim attributed = claim;
        return attributed == null
                ? LinkMessages.bind(LinkMessages.whichSource, quote)
                : LinkMessages.bind(LinkMessages.sourceOf, quote, Labels.of(attributed));
    }

    @Override
    public List<Choice> choices(String typed) {
        if (!typed.isBlank()) {
            return speakers.withNewOne(typed.strip(), speakers.matching(typed));
        }
        List<Choice> rows = new ArrayList<>();
        if (span instanceof Mention mention && mention.getOf() instanceof Actor actor) {
            rows.add(context.choice(actor));
        }
        speakers.withNewOne(words.quote(), speakers.likeliest(words.quote())).stream()
                .filter(row -> rows.isEmpty() || row.value() != rows.get(0).value()).forEach(rows::add);
        return rows;
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        Speaker speaker = Speaker.of(choice.value());
        Claim attributed = claim;
        if (speaker == null) {
            throw new IllegalArgumentException(choice.label());
        }
        context.session().execute(attributed == null
                ? new NewVoice(context.session().dossier(), speaker)
                : new Attribute(attributed, speaker, words, span));
        done.run();
        return null;
    }

    @Override
    public boolean isComplete() {
        return speakers.isComplete();
    }
}
