package org.actant.formats.ontology;

import java.io.IOException;
import java.util.List;

import org.actant.model.ConnectionType;
import org.actant.model.EntityType;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.actant.model.RoleDefinition;
import org.actant.model.Term;
import org.actant.model.TypeCoding;

/** Writes types of entities, events, links and relations. */
final class TypesWriter {

    private final TermOutput json;

    TypesWriter(TermOutput json) {
        this.json = json;
    }

    void entityType(EntityType type) throws IOException {
        json.object(() -> {
            json.stringOrNull("key", type.getKey());
            json.stringOrNull("parent", type.getParent());
            json.bool("abstract", type.isAbstract());
            json.localText("label", type.getLabel());
            json.localText("definition", type.getDefinition());
            json.guidance(type);
            look(type);
            json.stringOrNull("class", type.getEntityClass());
            if (type.getStixType() != null || type.getStixIdentityClass() != null) {
                json.object("stix", () -> {
                    json.optional("type", type.getStixType());
                    json.optional("identity_class", type.getStixIdentityClass());
                });
            }
        });
    }

    void eventType(EventType type) throws IOException {
        json.object(() -> {
            json.stringOrNull("key", type.getKey());
            json.stringOrNull("parent", type.getParent());
            json.bool("abstract", type.isAbstract());
            look(type);
            json.numberOrNull("quad", type.getQuad(), 0);
            json.localText("label", type.getLabel());
            json.localText("definition", type.getDefinition());
            json.guidance(type);
            json.array("roles", type.getRoles(), this::role);
            json.array("modes", type.getModes(), this::mode);
            json.array("codings", type.getCodings(), this::coding);
            json.strings("noEquivalent", type.getNoEquivalent());
        });
    }

    /** Writes how a type is shown; types of entities and of events have the same features for that. */
    private void look(Term type) throws IOException {
        for (String feature : List.of("keyLetter", "palette", "colour", "icon")) {
            json.stringOrNull(feature, (String) type.eGet(type.eClass().getEStructuralFeature(feature)));
        }
    }

    void role(RoleDefinition role) throws IOException {
        json.object(() -> {
            json.stringOrNull("key", role.getKey());
            json.localText("name", role.getName());
            json.strings("fillers", role.getFillers());
            json.numberOrNull("min", role.getMin(), Integer.MIN_VALUE);
            json.numberOrNull("max", role.getMax(), -1);
            json.optional("field", role.getField());
        });
    }

    private void mode(EventMode mode) throws IOException {
        json.object(() -> {
            json.termMembers(mode);
            json.array("codings", mode.getCodings(), this::coding);
        });
    }

    private void coding(TypeCoding coding) throws IOException {
        json.object(() -> {
            json.stringOrNull("scheme", coding.getScheme());
            json.stringOrNull("code", coding.getCode());
            json.stringOrNull("match", coding.getMatch());
        });
    }

    void linkType(ConnectionType type) throws IOException {
        json.object(() -> {
            connection(type);
            json.stringOrNull("temporal", type.getTemporal());
            json.localText("definition", type.getDefinition());
            json.guidance(type);
            json.stringOrNull("family", type.getFamily());
            if (type.isDated()) {
                json.bool("dated", true);
            }
        });
    }

    void relationType(ConnectionType type) throws IOException {
        json.object(() -> {
            json.bool("dated", type.isDated());
            connection(type);
            json.optional("temporal", type.getTemporal());
            json.localText("definition", type.getDefinition());
            json.guidance(type);
            json.optional("family", type.getFamily());
        });
    }

    private void connection(ConnectionType type) throws IOException {
        json.stringOrNull("key", type.getKey());
        json.stringOrNull("name", type.getName());
        json.localText("label", type.getLabel());
        json.term("inverse", type.getInverse());
        json.bool("symmetric", type.isSymmetric());
        json.bool("transitive", type.isTransitive());
        json.object("ends", () -> {
            json.strings("source", type.getSourceFillers());
            json.strings("target", type.getTargetFillers());
        });
    }
}
