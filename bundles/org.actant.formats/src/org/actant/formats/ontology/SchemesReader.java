package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.CodingScheme;
import org.actant.model.SchemeCode;
import org.actant.model.SchemeProperty;

/** Reads coding schemes. */
final class SchemesReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    private final JsonInput json;
    private final TermReader terms;
    private final TypesReader types;

    SchemesReader(JsonInput json, TermReader terms, TypesReader types) {
        this.json = json;
        this.terms = terms;
        this.types = types;
    }

    CodingScheme scheme() throws IOException {
        CodingScheme scheme = MODEL.createCodingScheme();
        json.object(name -> {
            switch (name) {
                case "key" -> scheme.setKey(json.stringOrNull());
                case "version" -> scheme.setVersion(json.stringOrNull());
                case "origin" -> scheme.setOrigin(json.stringOrNull());
                case "licence" -> scheme.setLicence(json.stringOrNull());
                case "note" -> scheme.setNote(json.stringOrNull());
                case "codes" -> json.array(() -> scheme.getCodes().add(code()));
                default -> throw json.unknownMember();
            }
        });
        return scheme;
    }

    private SchemeCode code() throws IOException {
        SchemeCode code = MODEL.createSchemeCode();
        json.object(name -> {
            switch (name) {
                case "code" -> code.setCode(json.stringOrNull());
                case "label" -> code.setLabel(terms.localText());
                case "alternatives" -> json.array(() -> code.getAlternatives().add(terms.requiredLocalText()));
                case "group" -> code.setGroup(json.stringOrNull());
                case "parent" -> code.setParent(json.stringOrNull());
                case "roles" -> json.array(() -> code.getRoles().add(types.role()));
                case "properties" -> properties(code);
                default -> throw json.unknownMember();
            }
        });
        return code;
    }

    private void properties(SchemeCode code) throws IOException {
        json.object(name -> {
            SchemeProperty property = MODEL.createSchemeProperty();
            property.setKey(name);
            property.setValue(json.stringOrNull());
            code.getProperties().add(property);
        });
    }
}
