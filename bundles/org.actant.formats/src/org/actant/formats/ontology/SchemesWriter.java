package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.CodingScheme;
import org.actant.model.SchemeCode;
import org.actant.model.SchemeProperty;

/** Writes coding schemes. */
final class SchemesWriter {

    private final JsonOutput json;
    private final TypesWriter types;

    SchemesWriter(JsonOutput json, TypesWriter types) {
        this.json = json;
        this.types = types;
    }

    void scheme(CodingScheme scheme) throws IOException {
        json.object(() -> {
            json.text("key", scheme.getKey());
            json.textIfAny("version", scheme.getVersion());
            json.textIfAny("origin", scheme.getOrigin());
            json.textIfAny("licence", scheme.getLicence());
            json.textIfAny("note", scheme.getNote());
            json.list("codes", scheme.getCodes(), this::code);
        });
    }

    private void code(SchemeCode code) throws IOException {
        json.object(() -> {
            json.text("code", code.getCode());
            json.localText("label", code.getLabel());
            if (!code.getAlternatives().isEmpty()) {
                json.list("alternatives", code.getAlternatives(), json::localText);
            }
            json.textIfAny("group", code.getGroup());
            json.textIfAny("parent", code.getParent());
            if (!code.getRoles().isEmpty()) {
                json.list("roles", code.getRoles(), types::role);
            }
            if (!code.getProperties().isEmpty()) {
                json.object("properties", () -> properties(code));
            }
        });
    }

    private void properties(SchemeCode code) throws IOException {
        for (SchemeProperty property : code.getProperties()) {
            json.text(property.getKey(), property.getValue());
        }
    }
}
