package org.actant.formats.ontology;

import java.io.IOException;

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
                case "name" -> type.setName(json.text());
                case "inverse" -> type.setInverse(json.orNull(terms::term));
                case "symmetric" -> type.setSymmetric(json.flag());
                case "transitive" -> type.setTransitive(json.flag());
                case "ends" -> ends(type);
                case "temporal" -> type.setTemporal(json.text());
                case "family" -> type.setFamily(json.text());
                case "dated" -> type.setDated(json.flag());
                default -> {
                    return terms.member(type, name);
                }
            }
            return true;
        });
        return type;
    }

    private void ends(ConnectionType type) throws IOException {
        json.object(name -> {
            switch (name) {
                case "source" -> json.texts(type.getSourceFillers());
                case "target" -> json.texts(type.getTargetFillers());
                default -> {
                    return false;
                }
            }
            return true;
        });
    }
}
