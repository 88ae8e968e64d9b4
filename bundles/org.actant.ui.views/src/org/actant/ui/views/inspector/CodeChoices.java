package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.SchemeIndex;
import org.actant.model.CodeAttribute;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.SchemeCode;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.eclipse.jdt.annotation.Nullable;

/** The codes that an element may have: those that its type suggests first, then all of the schemes that fit. */
final class CodeChoices {

    /**
     * A code of a scheme.
     *
     * @param scheme key of the scheme
     * @param code   the code
     * @param mode   a mode of the code, or null
     */
    record Code(String scheme, String code, @Nullable String mode) {
    }

    private static final String MODE = "mode";

    private final TypeCatalogue types;

    CodeChoices(TypeCatalogue types) {
        this.types = types;
    }

    /** The schemes of an element: of an event those that code events, of an entity those of its attributes. */
    List<String> schemes(Element element) {
        OntologyIndex index = types.index();
        Set<String> attributes = new LinkedHashSet<>();
        Set<String> fitting = new LinkedHashSet<>();
        for (CodeAttribute attribute : index.ontology().getAttributes()) {
            attributes.add(attribute.getScheme());
            if (element instanceof Entity entity && (index.isA(entity.getType(), attribute.getAppliesTo())
                    || index.isA(entity.eClass().getName(), attribute.getAppliesTo()))) {
                fitting.add(attribute.getScheme());
            }
        }
        if (element instanceof Entity) {
            return List.copyOf(fitting);
        }
        return index.ontology().getCodingSchemes().stream().filter(scheme -> !attributes.contains(scheme)).toList();
    }

    /** The codes of the schemes of an element. */
    List<Entry<Code>> of(Element element) {
        List<Entry<Code>> entries = new ArrayList<>();
        Set<Code> suggested = suggested(element);
        suggested.forEach(code -> entries.add(entry(code, Messages.suggestedByType)));
        for (String scheme : schemes(element)) {
            types.index().scheme(scheme).ifPresent(codes -> codes.codes().stream().map(SchemeCode::getCode).distinct()
                    .filter(codes::accepts).flatMap(code -> withModes(scheme, codes, code))
                    .filter(code -> !suggested.contains(code)).forEach(code -> entries.add(entry(code, ""))));
        }
        return entries;
    }

    /** A code, and the same code with each of its modes. */
    private static Stream<Code> withModes(String scheme, SchemeIndex codes, String code) {
        return Stream.concat(Stream.of(new Code(scheme, code, null)), codes.below(code).stream()
                .filter(below -> MODE.equals(below.getGroup())).map(mode -> new Code(scheme, code, mode.getCode())));
    }

    private Set<Code> suggested(Element element) {
        Set<Code> suggested = new LinkedHashSet<>();
        if (element instanceof Event event) {
            types.index().eventType(event.getType()).ifPresent(type -> type.getCodings()
                    .forEach(coding -> suggested.add(new Code(coding.getScheme(), coding.getCode(), null))));
        }
        return suggested;
    }

    /** An entry for a code; what is typed may be one that no list has. */
    Entry<Code> entry(Code code, String remark) {
        return new Entry<>(code, text(code), code.scheme(), () -> describe(code, remark));
    }

    /** A code with its scheme, its mode and what it means, in one line. */
    String text(Code code) {
        String meaning = meaning(code);
        return code.scheme() + "  " + code.code() + (meaning.isEmpty() ? "" : "  " + meaning)
                + (code.mode() == null ? "" : " \u00b7 " + code.mode());
    }

    private String meaning(Code code) {
        String meaning = types.labels().code(code.scheme(), code.code());
        return meaning.equals(code.code()) ? "" : meaning;
    }

    private String describe(Code code, String remark) {
        String about = types.index().scheme(code.scheme()).map(SchemeIndex::scheme)
                .map(scheme -> (scheme.getVersion() == null ? "" : scheme.getVersion()) + "\n"
                        + (scheme.getOrigin() == null ? "" : scheme.getOrigin()))
                .orElse("");
        return String.join("\n\n", Stream.of(text(code), remark, about.strip())
                .filter(text -> !text.isBlank()).toList());
    }
}
