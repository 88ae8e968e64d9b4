package org.actant.ui.text.viewer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.core.session.Labels;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Polarity;
import org.actant.model.Qualifier;
import org.actant.model.Realis;
import org.actant.ui.elements.RoleInfo;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.SpanStyle;
import org.actant.ui.text.spans.SpanStyles;
import org.eclipse.jdt.annotation.Nullable;

/** Says in words what a span stands for. */
final class SpanTexts {

    private static final String BETWEEN = " \u00b7 ";

    private final TypeCatalogue types;
    private final SpanStyles styles;

    SpanTexts(TypeCatalogue types, SpanStyles styles) {
        this.types = types;
        this.styles = styles;
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

    /** Everything that is worth a look: the line of each span, and who does what in an event. */
    String several(List<Anchored> stack) {
        return stack.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Anchored anchored) {
        if (!(SpanFocus.subject(anchored) instanceof Event event)) {
            return line(anchored);
        }
        String roles = event.getParticipations().stream()
                .filter(participation -> participation.getFiller() != null)
                .map(participation -> "\n    " + role(event, participation) + ": "
                        + Labels.of(participation.getFiller()))
                .collect(Collectors.joining());
        return line(anchored) + roles;
    }

    private String role(Event event, Participation participation) {
        return types.roles(event).stream().filter(role -> role.key().equals(participation.getRole()))
                .map(RoleInfo::label).findFirst()
                .orElse(Objects.requireNonNullElse(participation.getRole(), "?"));
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
