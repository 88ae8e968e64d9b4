package org.actant.ui.views;

import java.util.stream.Collectors;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Realis;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jdt.annotation.Nullable;

/** What the row of an element says where one is chosen: its name, and what tells it from others of the same name. */
final class ElementRowTexts {

    private final TypeCatalogue types;

    ElementRowTexts(TypeCatalogue types) {
        this.types = types;
    }

    String of(Element element) {
        String detail = switch (element) {
            case Anchored words -> around(words);
            case Claim claim -> who(claim);
            default -> types.typeLabel(element);
        };
        return detail.isEmpty() ? types.label(element) : types.label(element) + "  \u00b7  " + detail;
    }

    /** The words among those that surround them: the same word may stand in a text many times. */
    private static String around(Anchored words) {
        String before = line(words.getPrefix());
        String after = line(words.getSuffix());
        return before.isEmpty() && after.isEmpty() ? "" : "\u2026" + before + "[\u2026]" + after + "\u2026";
    }

    private static String line(@Nullable String context) {
        return context == null ? "" : context.replaceAll("\\s+", " ");
    }

    /** Who says so, in which world. */
    private String who(Claim claim) {
        String chain = claim.getSourceChain().isEmpty()
                ? types.typeLabel(claim)
                : claim.getSourceChain().stream().map(Labels::of).collect(Collectors.joining(" \u2190 "));
        Realis realis = claim.getRealis();
        if (realis == null) {
            return chain;
        }
        String actuality = types.label(Literals.ACTUALITY, realis.getActuality());
        String polarity = types.label(Literals.POLARITY, realis.getPolarity());
        return chain + "  \u00b7  " + actuality + (actuality.isEmpty() || polarity.isEmpty() ? "" : ", ") + polarity;
    }
}
