package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.ConnectionType;

/** Reads types of links and relations. */
final class ConnectionTypesReader {

    private final JsonInput json;
    private final TermReader terms;

    ConnectionTypesReader(JsonInput json, TermReader terms) {
        this.json = json;
        this.terms = terms;
    }

    ConnectionType type() throws IOException {
        ConnectionType type = ActantFactory.eINSTANCE.createConnectionType();
        json.object(name -> {
            switch (name) {
                case "name" -> type.setName(json.stringOrNull());
                case "inverse" -> type.setInverse(json.isNull() ? null : terms.term());
                case "symmetric" -> type.setSymmetric(json.bool());
                case "transitive" -> type.setTransitive(json.bool());
                case "ends" -> ends(type);
                case "temporal" -> type.setTemporal(json.stringOrNull());
                case "family" -> type.setFamily(json.stringOrNull());
                case "dated" -> type.setDated(json.bool());
                default -> terms.typeMember(type, name);
            }
        });
        return type;
    }

    private void ends(ConnectionType type) throws IOException {
        json.object(name -> {
            switch (name) {
                case "source" -> json.strings(type.getSourceFillers());
                case "target" -> json.strings(type.getTargetFillers());
                default -> throw json.unknownMember();
            }
        });
    }
}
