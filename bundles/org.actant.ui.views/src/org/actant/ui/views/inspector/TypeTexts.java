package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.Labels;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.actant.ui.elements.TypeCatalogue;

/** Tells what a type means, so that the right one is chosen: definition, roles, codes, examples, its neighbours. */
final class TypeTexts {

    private static final int FEW = 3;

    private final TypeCatalogue types;

    TypeTexts(TypeCatalogue types) {
        this.types = types;
    }

    /** What a type of entities or connections means. */
    String meaning(Term type) {
        return types.labels().definition(type).orElse("");
    }

    /** What a type of events means, which of the events have it, and which other type to choose instead, and when. */
    String meaning(EventType type, List<? extends Event> events) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(meaning(type));
        paragraphs.add(paragraph(Messages.roles, type.getRoles().stream().filter(role -> role.getField() == null)
                .map(role -> role(type, role)).toList()));
        paragraphs.add(paragraph(Messages.codes, type.getCodings().stream()
                .map(coding -> coding.getScheme() + " " + coding.getCode()).toList()));
        paragraphs.add(paragraph(Messages.examples, events.stream()
                .filter(event -> type.getKey().equals(event.getType())).limit(FEW).map(Labels::of).toList()));
        paragraphs.add(paragraph(Messages.instead, neighbours(type)));
        return String.join("\n\n", paragraphs.stream().filter(text -> !text.isEmpty()).toList());
    }

    private String role(EventType type, RoleDefinition role) {
        return types.labels().role(type.getKey(), role.getKey())
                + (role.getMin() > 0 ? " (" + Messages.required + ")" : "")
                + ": " + (role.getFillers().isEmpty()
                        ? Messages.anything
                        : String.join(", ", role.getFillers().stream().map(types.labels()::filler).toList()));
    }

    /** The other types of the same group, each with what it means. */
    private List<String> neighbours(EventType type) {
        return types.index().ontology().getEventTypes().stream()
                .filter(other -> other != type && !other.isAbstract() && type.getParent() != null
                        && type.getParent().equals(other.getParent()))
                .map(other -> types.labels().of((Term) other) + " \u2013 " + meaning(other)).toList();
    }

    private static String paragraph(String heading, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : heading + "\n" + String.join("\n", lines.stream().map(line -> "\u2022 " + line).toList());
    }
}
