package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.ActantFactory;
import org.actant.model.EntityType;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.TypeCoding;

/** Reads types of entities and events. */
final class TypesReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    private final JsonInput json;
    private final TermReader terms;

    TypesReader(JsonInput json, TermReader terms) {
        this.json = json;
        this.terms = terms;
    }

    EntityType entityType() throws IOException {
        EntityType type = MODEL.createEntityType();
        json.object(name -> {
            switch (name) {
                case "parent" -> type.setParent(json.text());
                case "abstract" -> type.setAbstract(json.flag());
                case "keyLetter" -> type.setKeyLetter(json.text());
                case "palette" -> type.setPalette(json.text());
                case "colour" -> type.setColour(json.text());
                case "icon" -> type.setIcon(json.text());
                case "class" -> type.setEntityClass(json.text());
                case "stix" -> stix(type);
                default -> {
                    return terms.member(type, name);
                }
            }
            return true;
        });
        return type;
    }

    private void stix(EntityType type) throws IOException {
        json.object(name -> {
            switch (name) {
                case "type" -> type.setStixType(json.text());
                case "identity_class" -> type.setStixIdentityClass(json.text());
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    EventType eventType() throws IOException {
        EventType type = MODEL.createEventType();
        json.object(name -> {
            switch (name) {
                case "parent" -> type.setParent(json.text());
                case "abstract" -> type.setAbstract(json.flag());
                case "keyLetter" -> type.setKeyLetter(json.text());
                case "palette" -> type.setPalette(json.text());
                case "colour" -> type.setColour(json.text());
                case "icon" -> type.setIcon(json.text());
                case "quad" -> type.setQuad(json.integer(0));
                case "roles" -> json.list(type.getRoles(), this::role);
                case "modes" -> json.list(type.getModes(), this::mode);
                case "codings" -> json.list(type.getCodings(), this::coding);
                case "noEquivalent" -> json.texts(type.getNoEquivalent());
                default -> {
                    return terms.member(type, name);
                }
            }
            return true;
        });
        return type;
    }

    RoleDefinition role() throws IOException {
        RoleDefinition role = MODEL.createRoleDefinition();
        json.object(name -> {
            switch (name) {
                case "key" -> role.setKey(json.text());
                case "name" -> role.setName(json.localText());
                case "fillers" -> json.texts(role.getFillers());
                case "min" -> role.setMin(json.integer(0));
                case "max" -> role.setMax(json.integer(-1));
                case "field" -> role.setField(json.text());
                default -> {
                    return false;
                }
            }
            return true;
        });
        return role;
    }

    private EventMode mode() throws IOException {
        EventMode mode = MODEL.createEventMode();
        json.object(name -> {
            if (name.equals("codings")) {
                json.list(mode.getCodings(), this::coding);
                return true;
            }
            return terms.member(mode, name);
        });
        return mode;
    }

    private TypeCoding coding() throws IOException {
        TypeCoding coding = MODEL.createTypeCoding();
        json.object(name -> {
            switch (name) {
                case "scheme" -> coding.setScheme(json.text());
                case "code" -> coding.setCode(json.text());
                case "match" -> coding.setMatch(json.text());
                default -> {
                    return false;
                }
            }
            return true;
        });
        return coding;
    }
}
