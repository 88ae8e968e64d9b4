package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.ActantFactory;
import org.actant.model.CodingScheme;
import org.actant.model.SchemeCode;
import org.actant.model.SchemeProperty;

/** Reads coding schemes. */
final class SchemesReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    private final JsonInput json;
    private final TypesReader types;

    SchemesReader(JsonInput json, TypesReader types) {
        this.json = json;
        this.types = types;
    }

    CodingScheme scheme() throws IOException {
        CodingScheme scheme = MODEL.createCodingScheme();
        json.object(name -> {
            switch (name) {
                case "key" -> scheme.setKey(json.text());
                case "version" -> scheme.setVersion(json.text());
                case "origin" -> scheme.setOrigin(json.text());
                case "licence" -> scheme.setLicence(json.text());
                case "note" -> scheme.setNote(json.text());
                case "codes" -> json.list(scheme.getCodes(), this::code);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return scheme;
    }

    private SchemeCode code() throws IOException {
        SchemeCode code = MODEL.createSchemeCode();
        json.object(name -> {
            switch (name) {
                case "code" -> code.setCode(json.text());
                case "label" -> code.setLabel(json.localText());
                case "alternatives" -> json.list(code.getAlternatives(), json::requiredLocalText);
                case "group" -> code.setGroup(json.text());
                case "parent" -> code.setParent(json.text());
                case "roles" -> json.list(code.getRoles(), types::role);
                case "properties" -> properties(code);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return code;
    }

    private void properties(SchemeCode code) throws IOException {
        json.object(name -> {
            SchemeProperty property = MODEL.createSchemeProperty();
            property.setKey(name);
            property.setValue(json.text());
            code.getProperties().add(property);
            return true;
        });
    }
}
