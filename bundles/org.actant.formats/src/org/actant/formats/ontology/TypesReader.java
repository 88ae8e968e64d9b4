package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.ElementType;
import org.actant.model.EntityType;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.actant.model.TypeCoding;
import org.eclipse.jdt.annotation.Nullable;

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
                case "class" -> type.setEntityClass(json.stringOrNull());
                case "stix" -> stix(type);
                default -> common(type, name);
            }
        });
        return type;
    }

    private void stix(EntityType type) throws IOException {
        json.object(name -> {
            switch (name) {
                case "type" -> type.setStixType(json.stringOrNull());
                case "identity_class" -> type.setStixIdentityClass(json.stringOrNull());
                default -> throw json.unknownMember();
            }
        });
    }

    EventType eventType() throws IOException {
        EventType type = MODEL.createEventType();
        json.object(name -> {
            switch (name) {
                case "quad" -> type.setQuad(json.integerOr(0));
                case "roles" -> json.array(() -> type.getRoles().add(role()));
                case "modes" -> json.array(() -> type.getModes().add(mode()));
                case "codings" -> json.array(() -> type.getCodings().add(coding()));
                case "noEquivalent" -> json.strings(type.getNoEquivalent());
                default -> common(type, name);
            }
        });
        return type;
    }

    /** Reads what types of entities and of events both have; the model knows each under the same name. */
    private void common(ElementType type, String name) throws IOException {
        switch (name) {
            case "parent", "keyLetter", "palette", "colour", "icon" -> set(type, name, json.stringOrNull());
            case "abstract" -> set(type, name, json.bool());
            default -> terms.typeMember(type, name);
        }
    }

    private static void set(Term type, String feature, @Nullable Object value) {
        type.eSet(type.eClass().getEStructuralFeature(feature), value);
    }

    RoleDefinition role() throws IOException {
        RoleDefinition role = MODEL.createRoleDefinition();
        json.object(name -> {
            switch (name) {
                case "key" -> role.setKey(json.stringOrNull());
                case "name" -> role.setName(terms.localText());
                case "fillers" -> json.strings(role.getFillers());
                case "min" -> role.setMin(json.integerOr(0));
                case "max" -> role.setMax(json.integerOr(-1));
                case "field" -> role.setField(json.stringOrNull());
                default -> throw json.unknownMember();
            }
        });
        return role;
    }

    private EventMode mode() throws IOException {
        EventMode mode = MODEL.createEventMode();
        json.object(name -> {
            if ("codings".equals(name)) {
                json.array(() -> mode.getCodings().add(coding()));
            } else {
                terms.member(mode, name);
            }
        });
        return mode;
    }

    private TypeCoding coding() throws IOException {
        TypeCoding coding = MODEL.createTypeCoding();
        json.object(name -> {
            switch (name) {
                case "scheme" -> coding.setScheme(json.stringOrNull());
                case "code" -> coding.setCode(json.stringOrNull());
                case "match" -> coding.setMatch(json.stringOrNull());
                default -> throw json.unknownMember();
            }
        });
        return coding;
    }
}
