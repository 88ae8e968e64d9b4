package org.actant.ui.text.arcs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.actant.model.Anchored;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the ties of what is selected: each leads to the mention that is nearest in the text. */
public final class Ties {

    private final TypeCatalogue types;
    private final Function<Element, List<Mention>> mentions;

    /** @param mentions the mentions of an element in the text */
    public Ties(TypeCatalogue types, Function<Element, List<Mention>> mentions) {
        this.types = types;
        this.mentions = mentions;
    }

    /**
     * The ties of an event or a connection; none for anything else.
     *
     * @param anchor the current span, from which the ties of an event go out if it is its trigger; null if there is none
     */
    public List<Tie> of(@Nullable Element element, @Nullable Anchored anchor) {
        return switch (element) {
            case Event event -> ties(event, anchor);
            case Connection connection -> ties(connection, anchor);
            case null, default -> List.of();
        };
    }

    private List<Tie> ties(Event event, @Nullable Anchored anchor) {
        boolean isTrigger = anchor instanceof Mention mention && mention.getOf() == event;
        Anchored trigger = isTrigger ? anchor : nearest(event, anchor);
        if (trigger == null) {
            return List.of();
        }
        Map<Anchored, String> labels = new LinkedHashMap<>();
        for (Participation participation : event.getParticipations()) {
            Anchored filler = participation.getFiller() == null ? null : nearest(participation.getFiller(), trigger);
            if (filler != null) {
                labels.merge(filler, role(event, participation), (one, other) -> one + ", " + other);
            }
        }
        return labels.entrySet().stream().map(tie -> new Tie(trigger, tie.getKey(), tie.getValue())).toList();
    }

    private List<Tie> ties(Connection connection, @Nullable Anchored anchor) {
        List<Tie> ties = new ArrayList<>();
        String label = types.of(connection).label();
        for (Element source : connection.getSources()) {
            Anchored from = nearest(source, anchor);
            for (Element target : from == null ? List.<Element>of() : connection.getTargets()) {
                Anchored to = nearest(target, from);
                if (to != null) {
                    ties.add(new Tie(from, to, label));
                }
            }
        }
        return ties;
    }

    /** The span itself, or the mention of an element that begins nearest to another span, or the first. */
    private @Nullable Anchored nearest(Element element, @Nullable Anchored to) {
        if (element instanceof Anchored itself) {
            return itself.getRanges() == null ? null : itself;
        }
        int begin = to == null || to.getRanges() == null ? 0 : to.getRanges().begin();
        return mentions.apply(element).stream()
                .min(Comparator.comparingInt(mention -> Math.abs(mention.getRanges().begin() - begin))).orElse(null);
    }

    private String role(Event event, Participation participation) {
        return types.role(event.getType(), participation.getRole());
    }
}
