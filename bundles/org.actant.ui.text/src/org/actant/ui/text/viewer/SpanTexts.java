package org.actant.ui.text.viewer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.core.session.Labels;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Polarity;
import org.actant.model.Qualifier;
import org.actant.model.Realis;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.SpanStyle;
import org.actant.ui.text.spans.SpanStyles;
import org.eclipse.jdt.annotation.Nullable;

/** Says in words what a span stands for. */
public final class SpanTexts {

    private static final String BETWEEN = " \u00b7 ";
    private static final int MOST_SOURCES = 4;

    private final TypeCatalogue types;
    private final SpanStyles styles;
    private final Function<Element, List<Claim>> claims;

    /** @param claims the claims about an element */
    public SpanTexts(TypeCatalogue types, SpanStyles styles, Function<Element, List<Claim>> claims) {
        this.types = types;
        this.styles = styles;
        this.claims = claims;
    }

    /** How the span is marked. */
    SpanStyle style(Anchored anchored) {
        return styles.of(anchored);
    }

    /** What, of which type, how far it is so; on one line. */
    String line(Anchored anchored) {
        Element subject = SpanFocus.subject(anchored);
        String type = anchored instanceof Mention && subject != anchored ? types.of(subject).label() : kind(anchored);
        return Stream.of(Labels.of(subject), type, realis(anchored, subject)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * Everything that is worth a look: the line of each span, who does what in an event, on whose word it stands, and how
     * the analyst reads it.
     */
    String several(List<Anchored> stack) {
        return stack.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Anchored anchored) {
        Element subject = SpanFocus.subject(anchored);
        Stream<String> roles = subject instanceof Event event
                ? event.getParticipations().stream().filter(participation -> participation.getFiller() != null)
                        .map(participation -> named(role(event, participation), Labels.of(participation.getFiller())))
                : Stream.empty();
        Stream<String> sources = claims.apply(subject).stream().map(SpanTexts::chain)
                .filter(chain -> !chain.isEmpty()).distinct().limit(MOST_SOURCES)
                .map(chain -> named(ViewerMessages.source, chain));
        Stream<String> reading = Stream.ofNullable(anchored.getReading())
                .map(words -> named(ViewerMessages.reading, words));
        return line(anchored) + Stream.of(roles, sources, reading).flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static String named(String name, String value) {
        return "\n    " + name + ": " + value;
    }

    /** The sources of a claim, as they follow each other. */
    private static String chain(Claim claim) {
        return claim.getSourceChain().stream().map(Labels::of).collect(Collectors.joining(" \u2192 "));
    }

    private String role(Event event, Participation participation) {
        return types.role(event.getType(), participation.getRole());
    }

    private static String kind(Anchored anchored) {
        return switch (anchored) {
            case Cue cue -> ViewerMessages.cue;
            case Qualifier qualifier -> ViewerMessages.qualifier;
            case Anaphor anaphor -> ViewerMessages.anaphor;
            case Literal literal -> ViewerMessages.literal;
            default -> ViewerMessages.mention;
        };
    }

    private static String realis(Anchored anchored, Element subject) {
        return anchored instanceof Mention mention ? realis(SpanStyles.realis(mention, subject)) : "";
    }

    private static String realis(@Nullable Realis realis) {
        if (realis == null) {
            return "";
        }
        String actuality = switch (realis.getActuality()) {
            case ACT -> ViewerMessages.actual;
            case UNC -> ViewerMessages.uncertain;
            case HYP -> ViewerMessages.hypothetical;
            case GEN -> ViewerMessages.generic;
            default -> "";
        };
        String polarity = realis.getPolarity() == Polarity.NEG ? ViewerMessages.negated : "";
        return Stream.of(actuality, polarity).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
