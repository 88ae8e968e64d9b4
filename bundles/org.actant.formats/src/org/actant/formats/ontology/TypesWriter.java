package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.ConnectionType;
import org.actant.model.EntityType;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.TypeCoding;

/** Writes types of entities, events, links and relations. */
final class TypesWriter {

    private final JsonOutput json;

    TypesWriter(JsonOutput json) {
        this.json = json;
    }

    void entityType(EntityType type) throws IOException {
        json.object(() -> {
            json.text("key", type.getKey());
            json.text("parent", type.getParent());
            json.flag("abstract", type.isAbstract());
            json.localText("label", type.getLabel());
            json.localText("definition", type.getDefinition());
            json.text("keyLetter", type.getKeyLetter());
            json.text("palette", type.getPalette());
            json.text("colour", type.getColour());
            json.text("icon", type.getIcon());
            json.text("class", type.getEntityClass());
            if (type.getStixType() != null || type.getStixIdentityClass() != null) {
                json.object("stix", () -> {
                    json.textIfAny("type", type.getStixType());
                    json.textIfAny("identity_class", type.getStixIdentityClass());
                });
            }
        });
    }

    void eventType(EventType type) throws IOException {
        json.object(() -> {
            json.text("key", type.getKey());
            json.text("parent", type.getParent());
            json.flag("abstract", type.isAbstract());
            json.text("keyLetter", type.getKeyLetter());
            json.text("palette", type.getPalette());
            json.text("colour", type.getColour());
            json.text("icon", type.getIcon());
            json.integer("quad", type.getQuad(), 0);
            json.localText("label", type.getLabel());
            json.localText("definition", type.getDefinition());
            json.list("roles", type.getRoles(), this::role);
            json.list("modes", type.getModes(), this::mode);
            json.list("codings", type.getCodings(), this::coding);
            json.texts("noEquivalent", type.getNoEquivalent());
        });
    }

    void role(RoleDefinition role) throws IOException {
        json.object(() -> {
            json.text("key", role.getKey());
            json.localText("name", role.getName());
            json.texts("fillers", role.getFillers());
            json.integer("min", role.getMin(), Integer.MIN_VALUE);
            json.integer("max", role.getMax(), -1);
            json.textIfAny("field", role.getField());
        });
    }

    private void mode(EventMode mode) throws IOException {
        json.object(() -> {
            json.termMembers(mode);
            json.list("codings", mode.getCodings(), this::coding);
        });
    }

    private void coding(TypeCoding coding) throws IOException {
        json.object(() -> {
            json.text("scheme", coding.getScheme());
            json.text("code", coding.getCode());
            json.text("match", coding.getMatch());
        });
    }

    void linkType(ConnectionType type) throws IOException {
        json.object(() -> {
            connection(type);
            json.text("temporal", type.getTemporal());
            json.localText("definition", type.getDefinition());
            json.text("family", type.getFamily());
            if (type.isDated()) {
                json.flag("dated", true);
            }
        });
    }

    void relationType(ConnectionType type) throws IOException {
        json.object(() -> {
            json.flag("dated", type.isDated());
            connection(type);
            json.textIfAny("temporal", type.getTemporal());
            json.localText("definition", type.getDefinition());
            json.textIfAny("family", type.getFamily());
        });
    }

    private void connection(ConnectionType type) throws IOException {
        json.text("key", type.getKey());
        json.text("name", type.getName());
        json.localText("label", type.getLabel());
        json.term("inverse", type.getInverse());
        json.flag("symmetric", type.isSymmetric());
        json.flag("transitive", type.isTransitive());
        json.object("ends", () -> {
            json.texts("source", type.getSourceFillers());
            json.texts("target", type.getTargetFillers());
        });
    }
}
