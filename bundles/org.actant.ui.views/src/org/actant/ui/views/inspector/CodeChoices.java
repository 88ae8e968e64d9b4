package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.ontology.SchemeIndex;
import org.actant.model.CodeAttribute;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.SchemeCode;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.ChoiceDialog.Entry;

/** The codes that an element may have: those that its type suggests first, then all of the schemes that fit. */
final class CodeChoices {

    /**
     * A code of a scheme.
     *
     * @param scheme key of the scheme
     * @param code   the code
     */
    record Code(String scheme, String code) {
    }

    private final OntologyIndex index;
    private final OntologyLabels labels;

    CodeChoices(TypeCatalogue types) {
        index = types.index();
        labels = types.labels();
    }

    /** The schemes of an element: of an event those that code events, of an entity those of its attributes. */
    List<String> schemes(Element element) {
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
            index.scheme(scheme).ifPresent(codes -> codes.codes().stream().map(SchemeCode::getCode).distinct()
                    .filter(codes::accepts).map(code -> new Code(scheme, code))
                    .filter(code -> !suggested.contains(code)).forEach(code -> entries.add(entry(code, ""))));
        }
        return entries;
    }

    private Set<Code> suggested(Element element) {
        Set<Code> suggested = new LinkedHashSet<>();
        if (element instanceof Event event) {
            index.eventType(event.getType()).ifPresent(type -> type.getCodings()
                    .forEach(coding -> suggested.add(new Code(coding.getScheme(), coding.getCode()))));
        }
        return suggested;
    }

    /** An entry for a code; what is typed may be one that no list has. */
    Entry<Code> entry(Code code, String remark) {
        String meaning = labels.code(code.scheme(), code.code());
        String label = meaning.equals(code.code()) ? code.code() : code.code() + "  " + meaning;
        return new Entry<>(code, code.scheme() + "  " + label, code.scheme(), () -> describe(code, meaning, remark));
    }

    private String describe(Code code, String meaning, String remark) {
        String about = index.scheme(code.scheme()).map(SchemeIndex::scheme)
                .map(scheme -> (scheme.getVersion() == null ? "" : scheme.getVersion()) + "\n"
                        + (scheme.getOrigin() == null ? "" : scheme.getOrigin()))
                .orElse("");
        return String.join("\n\n", Stream.of(code.scheme() + " " + code.code(), meaning, remark, about.strip())
                .filter(text -> !text.isBlank()).toList());
    }
}
