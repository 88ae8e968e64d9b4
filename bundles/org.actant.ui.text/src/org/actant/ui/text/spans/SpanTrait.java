package org.actant.ui.text.spans;

import java.util.List;
import java.util.stream.Stream;

import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.ui.text.focus.SpanFocus;
import org.eclipse.jdt.annotation.Nullable;

/** What spans can have in common and be hidden by. */
public sealed interface SpanTrait {

    /** What it is called where it is kept; the same in all languages. */
    String key();

    /** Of a kind. */
    record OfKind(SpanKind kind) implements SpanTrait {
        @Override
        public String key() {
            return "kind." + kind.name();
        }
    }

    /**
     * Of a type.
     *
     * @param type its key in the ontology
     */
    record OfType(String type) implements SpanTrait {
        @Override
        public String key() {
            return "type." + type;
        }
    }

    /** So far the case. */
    record OfActuality(Actuality actuality) implements SpanTrait {
        @Override
        public String key() {
            return "actuality." + actuality.getName();
        }
    }

    /** Denied. */
    record Negated() implements SpanTrait {
        @Override
        public String key() {
            return "negated";
        }
    }

    /** All traits of a span. */
    static List<SpanTrait> of(Anchored anchored) {
        Stream.Builder<SpanTrait> traits = Stream.builder();
        traits.add(new OfKind(SpanKind.of(anchored)));
        Element subject = SpanFocus.subject(anchored);
        String type = type(subject);
        if (type != null) {
            traits.add(new OfType(type));
        }
        Realis realis = anchored instanceof Mention mention ? SpanStyles.realis(mention, subject) : null;
        if (realis != null) {
            traits.add(new OfActuality(realis.getActuality()));
            if (realis.getPolarity() == Polarity.NEG) {
                traits.add(new Negated());
            }
        }
        return traits.build().toList();
    }

    /** The trait that is kept under a key; null if there is none, or no longer. */
    static @Nullable SpanTrait of(String key) {
        String name = key.substring(key.indexOf('.') + 1);
        return switch (key.substring(0, key.length() - name.length())) {
            case "kind." -> Stream.of(SpanKind.values()).filter(kind -> kind.name().equals(name)).map(OfKind::new)
                    .findFirst().orElse(null);
            case "type." -> new OfType(name);
            case "actuality." -> Stream.of(Actuality.values()).filter(actuality -> actuality.getName().equals(name))
                    .map(OfActuality::new).findFirst().orElse(null);
            default -> "negated".equals(key) ? new Negated() : null;
        };
    }

    private static @Nullable String type(Element subject) {
        return switch (subject) {
            case Entity entity -> entity.getType();
            case Event event -> event.getType();
            case Connection connection -> connection.getType();
            default -> null;
        };
    }
}
