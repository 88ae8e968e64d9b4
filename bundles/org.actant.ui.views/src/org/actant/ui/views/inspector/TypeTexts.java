package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.actant.core.session.Labels;
import org.actant.model.ElementType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.actant.ui.elements.TypeCatalogue;

/** Tells what a type means, so that the right one is chosen: definition, roles, codes, examples, its neighbours. */
public final class TypeTexts {

    private static final int FEW = 3;
    private static final String DASH = " \u2013 ";

    private final TypeCatalogue types;

    public TypeTexts(TypeCatalogue types) {
        this.types = types;
    }

    /** What a type means, in one sentence. */
    public String definition(Term type) {
        return types.labels().definition(type).orElse("");
    }

    /** What a type of entities or connections means, what is of it, and which other type to choose instead, and when. */
    public String meaning(ElementType type, UnaryOperator<String> name) {
        return joined(List.of(definition(type), paragraph(Messages.forInstance, examples(type)),
                paragraph(Messages.chooseInstead, contrasts(type, name))));
    }

    /**
     * What a type of events means, what is of it and which of the events are, and which other type to choose instead, and
     * when; if the ontology does not say when, what the other types of the group mean.
     */
    public String meaning(EventType type, List<? extends Event> events) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(definition(type));
        paragraphs.add(paragraph(Messages.roles, type.getRoles().stream().filter(role -> role.getField() == null)
                .map(role -> role(type, role)).toList()));
        paragraphs.add(paragraph(Messages.codes, type.getCodings().stream()
                .map(coding -> coding.getScheme() + " " + coding.getCode()).toList()));
        paragraphs.add(paragraph(Messages.forInstance, examples(type)));
        paragraphs.add(paragraph(Messages.examples, events.stream()
                .filter(event -> type.getKey().equals(event.getType())).limit(FEW).map(Labels::of).toList()));
        List<String> contrasts = contrasts(type, types.labels()::eventType);
        paragraphs.add(contrasts.isEmpty()
                ? paragraph(Messages.instead, neighbours(type))
                : paragraph(Messages.chooseInstead, contrasts));
        return joined(paragraphs);
    }

    private static String joined(List<String> paragraphs) {
        return String.join("\n\n", paragraphs.stream().filter(text -> !text.isEmpty()).toList());
    }

    private List<String> examples(ElementType type) {
        return type.getExamples().stream().map(types.labels()::text).flatMap(Optional::stream).toList();
    }

    private List<String> contrasts(ElementType type, UnaryOperator<String> name) {
        return type.getContrasts().stream().map(contrast -> {
            String other = name.apply(contrast.getOther());
            return types.labels().text(contrast.getWhen()).map(when -> Messages.bind(Messages.otherWhen, other, when))
                    .orElse(other);
        }).toList();
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
                .map(other -> types.labels().of((Term) other) + DASH + definition(other)).toList();
    }

    private static String paragraph(String heading, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : heading + "\n" + String.join("\n", lines.stream().map(line -> "\u2022 " + line).toList());
    }
}
