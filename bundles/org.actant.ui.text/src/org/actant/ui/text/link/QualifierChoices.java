package org.actant.ui.text.link;

import java.util.List;
import org.actant.core.commands.AddQualifier;
import org.actant.core.commands.Selection;
import org.actant.core.names.Folding;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Event;
import org.actant.model.QualifierAspect;
import org.eclipse.jdt.annotation.Nullable;

/** Asks what words say of an event: how it happens, or how much of it. */
public final class QualifierChoices implements ChoiceSource {

    private final LinkContext context;
    private final Event event;
    private final Selection words;
    private final Runnable done;

    /**
     * @param event what the words qualify
     * @param done  is run after they were marked
     */
    public QualifierChoices(LinkContext context, Event event, Selection words, Runnable done) {
        this.context = context;
        this.event = event;
        this.words = words;
        this.done = done;
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.qualifierOf, Labels.shortened(words.quote(), null), Labels.of(event));
    }

    @Override
    public List<Choice> choices(String typed) {
        String folded = Folding.fold(typed);
        return context.types().values(Literals.QUALIFIER_ASPECT).stream()
                .filter(aspect -> aspect.value() != QualifierAspect.UNSPECIFIED)
                .filter(aspect -> Folding.fold(aspect.label()).contains(folded))
                .map(aspect -> new Choice(aspect.value(), aspect.label(), "", null, false)).toList();
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        context.session().execute(new AddQualifier(words, event, (QualifierAspect) choice.value()));
        done.run();
        return null;
    }
}
