package org.actant.ui.text.link;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.actant.core.commands.Selection;
import org.actant.core.names.Folding;
import org.actant.core.session.Labels;
import org.actant.model.Event;
import org.actant.model.Anchored;
import org.actant.model.Participation;
import org.actant.ui.elements.RoleInfo;
import org.eclipse.jdt.annotation.Nullable;

/** Asks which role of an event is to be filled; those that must be filled and are not come first. */
public final class RoleChoices implements ChoiceSource {

    private final LinkContext context;
    private final Event event;
    private final @Nullable Selection words;
    private final List<Anchored> spans;
    private final Runnable done;

    /**
     * @param words   words that show the filler, or null
     * @param spans   spans that stand for fillers, the likeliest first
     * @param done    is run after the role was filled
     */
    public RoleChoices(LinkContext context, Event event, @Nullable Selection words, List<Anchored> spans,
            Runnable done) {
        this.context = context;
        this.event = event;
        this.words = words;
        this.spans = List.copyOf(spans);
        this.done = done;
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.role, Labels.of(event));
    }

    @Override
    public List<Choice> choices(String typed) {
        String folded = Folding.fold(typed);
        return context.types().roles(event).stream()
                .filter(role -> Folding.fold(role.label()).contains(folded) || role.key().contains(folded))
                .sorted(Comparator.comparing(this::rank)).map(this::row).toList();
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        return new FillerChoices(context, event, (RoleInfo) choice.value(), words, spans, done);
    }

    private int rank(RoleInfo role) {
        boolean filled = !fillers(role).isEmpty();
        if (filled) {
            return 2;
        }
        return role.required() ? 0 : 1;
    }

    private Choice row(RoleInfo role) {
        String fillers = fillers(role);
        String detail = fillers.isEmpty() && role.required() ? LinkMessages.required : fillers;
        return new Choice(role, role.label(), detail, null, false);
    }

    private String fillers(RoleInfo role) {
        return event.getParticipations().stream()
                .filter(participation -> role.key().equals(participation.getRole())).map(Participation::getFiller)
                .filter(filler -> filler != null).map(Labels::of).collect(Collectors.joining(", "));
    }
}
