package org.actant.ui.text.spans;

import org.actant.core.session.Labels;
import org.actant.core.store.MissingElements;
import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.spans.SpanStyle.Pattern;
import org.actant.ui.text.spans.SpanStyle.Shape;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/** Tells how each span is marked, from what it stands for and from its realis. */
public final class SpanStyles {

    private static final RGB GREY = new RGB(0x80, 0x80, 0x80);

    private final TypeCatalogue types;

    public SpanStyles(TypeCatalogue types) {
        this.types = types;
    }

    /** The style of a span. */
    public SpanStyle of(Anchored anchored) {
        if (anchored instanceof Mention mention && mention.getOf() != null) {
            return of(mention, mention.getOf());
        }
        return new SpanStyle(Shape.THIN, Pattern.DOTTED, false, GREY, withReading("", anchored));
    }

    private SpanStyle of(Mention mention, Element element) {
        TypeInfo type = types.of(element);
        Realis realis = realis(mention, element);
        boolean struck = realis != null && realis.getPolarity() == Polarity.NEG;
        return new SpanStyle(shape(element), pattern(realis), struck, type.colour(),
                withReading(label(mention, element, type), mention));
    }

    /** Where the text is in doubt, the label ends with how the analyst reads it, in the brackets of an editor. */
    private static String withReading(String label, Anchored anchored) {
        String reading = anchored.getReading();
        return reading == null || reading.isEmpty() ? label : (label + " [" + reading + "]").strip();
    }

    private static Shape shape(Element element) {
        return switch (element) {
            case Entity entity -> Shape.FILLED;
            case Event event -> Shape.OUTLINED;
            default -> Shape.THIN;
        };
    }

    private static Pattern pattern(@Nullable Realis realis) {
        if (realis == null) {
            return Pattern.SOLID;
        }
        Actuality actuality = realis.getActuality();
        return switch (actuality) {
            case UNC -> Pattern.DASHED;
            case HYP -> Pattern.DOTTED;
            case GEN -> Pattern.DASH_DOT;
            default -> Pattern.SOLID;
        };
    }

    /** The realis that a mention shows: its own, else that of what it stands for; null if neither has one. */
    public static @Nullable Realis realis(Mention mention, Element element) {
        if (mention.getRealis() != null) {
            return mention.getRealis();
        }
        return switch (element) {
            case Event event -> event.getRealis();
            case Connection connection -> connection.getRealis();
            default -> null;
        };
    }

    private static String label(Mention mention, Element element, TypeInfo type) {
        boolean namesIt = !(element instanceof Event) && !MissingElements.isMissing(element)
                && !Labels.of(element).equals(mention.getQuote());
        return namesIt ? Labels.of(element) : type.label();
    }
}
