package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.CodingScheme;
import org.actant.model.SchemeCode;
import org.actant.model.SchemeProperty;

/** Writes coding schemes. */
final class SchemesWriter {

    private final TermOutput json;
    private final TypesWriter types;

    SchemesWriter(TermOutput json, TypesWriter types) {
        this.json = json;
        this.types = types;
    }

    void scheme(CodingScheme scheme) throws IOException {
        json.object(() -> {
            json.stringOrNull("key", scheme.getKey());
            json.optional("version", scheme.getVersion());
            json.optional("origin", scheme.getOrigin());
            json.optional("licence", scheme.getLicence());
            json.optional("note", scheme.getNote());
            json.array("codes", scheme.getCodes(), this::code);
        });
    }

    private void code(SchemeCode code) throws IOException {
        json.object(() -> {
            json.stringOrNull("code", code.getCode());
            json.localText("label", code.getLabel());
            if (!code.getAlternatives().isEmpty()) {
                json.array("alternatives", code.getAlternatives(), json::localText);
            }
            json.optional("group", code.getGroup());
            json.optional("parent", code.getParent());
            if (!code.getRoles().isEmpty()) {
                json.array("roles", code.getRoles(), types::role);
            }
            if (!code.getProperties().isEmpty()) {
                json.object("properties", () -> properties(code));
            }
        });
    }

    private void properties(SchemeCode code) throws IOException {
        for (SchemeProperty property : code.getProperties()) {
            json.stringOrNull(property.getKey(), property.getValue());
        }
    }
}
