package org.actant.formats.ontology;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.actant.formats.internal.JsonOutput;
import org.actant.model.ElementType;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** A JSON file of terms and of texts in several languages. */
final class TermOutput extends JsonOutput {

    TermOutput(JsonGenerator generator) {
        super(generator, new NullProgressMonitor());
    }

    /** Writes a key as an item of an array. */
    void key(@Nullable String key) throws IOException {
        string(key);
    }

    /** Writes a text in several languages as an item of an array. */
    void localText(LocalText text) throws IOException {
        object(() -> members(text));
    }

    /** Writes a text in several languages unless it is null. */
    void localText(String name, @Nullable LocalText text) throws IOException {
        if (text != null) {
            object(name, () -> members(text));
        }
    }

    private void members(LocalText text) throws IOException {
        optional("en", text.getEn());
        optional("de", text.getDe());
    }

    /** Writes key, label and definition. */
    void termMembers(Term term) throws IOException {
        stringOrNull("key", term.getKey());
        localText("label", term.getLabel());
        localText("definition", term.getDefinition());
    }

    /** Writes the examples and contrasts of a type, if it has any. */
    void guidance(ElementType type) throws IOException {
        if (!type.getExamples().isEmpty()) {
            array("examples", type.getExamples(), this::localText);
        }
        if (!type.getContrasts().isEmpty()) {
            array("contrasts", type.getContrasts(), contrast -> object(() -> {
                stringOrNull("other", contrast.getOther());
                localText("when", contrast.getWhen());
            }));
        }
    }

    /** Writes a term as an item of an array. */
    void term(Term term) throws IOException {
        object(() -> termMembers(term));
    }

    /** Writes a term, null as null. */
    void term(String name, @Nullable Term term) throws IOException {
        if (term == null) {
            nothing(name);
        } else {
            object(name, () -> termMembers(term));
        }
    }
}
