package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.ElementType;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.actant.model.TypeContrast;
import org.eclipse.jdt.annotation.Nullable;

/** Reads terms, and the members that every kind of term has. */
final class TermReader {

    private final JsonInput json;

    TermReader(JsonInput json) {
        this.json = json;
    }

    Term term() throws IOException {
        Term term = ActantFactory.eINSTANCE.createTerm();
        json.object(name -> member(term, name));
        return term;
    }

    /** Reads key, label or definition. */
    void member(Term term, String name) throws IOException {
        switch (name) {
            case "key" -> term.setKey(json.stringOrNull());
            case "label" -> term.setLabel(localText());
            case "definition" -> term.setDefinition(localText());
            default -> throw json.unknownMember();
        }
    }

    /** Reads what every type has: what every term has, and examples and contrasts. */
    void typeMember(ElementType type, String name) throws IOException {
        switch (name) {
            case "examples" -> json.array(() -> type.getExamples().add(requiredLocalText()));
            case "contrasts" -> json.array(() -> type.getContrasts().add(contrast()));
            default -> member(type, name);
        }
    }

    private TypeContrast contrast() throws IOException {
        TypeContrast contrast = ActantFactory.eINSTANCE.createTypeContrast();
        json.object(name -> {
            switch (name) {
                case "other" -> contrast.setOther(json.stringOrNull());
                case "when" -> contrast.setWhen(localText());
                default -> throw json.unknownMember();
            }
        });
        return contrast;
    }

    /** Reads a text in several languages, or null. */
    @Nullable
    LocalText localText() throws IOException {
        return json.isNull() ? null : requiredLocalText();
    }

    /** Reads a text in several languages. */
    LocalText requiredLocalText() throws IOException {
        LocalText text = ActantFactory.eINSTANCE.createLocalText();
        json.object(name -> {
            switch (name) {
                case "en" -> text.setEn(json.stringOrNull());
                case "de" -> text.setDe(json.stringOrNull());
                default -> throw json.unknownMember();
            }
        });
        return text;
    }
}
