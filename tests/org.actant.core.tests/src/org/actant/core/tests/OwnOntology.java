package org.actant.core.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ontology files that tests put into the folder of a dossier, as an analyst may have written them. */
public final class OwnOntology {

    /** One more type of events with a role of its own. */
    public static final String SMUGGLING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <actant:Ontology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:actant="http://actant.org/model/1" key="smuggling">
              <eventTypes key="SMUGGLE" keyLetter="z" colour="#123456">
                <label en="Smuggle" de="Schmuggeln"/>
                <definition en="Goods cross a border unseen." de="Waren gelangen ungesehen über eine Grenze."/>
                <roles key="smuggler" min="1">
                  <name en="Smuggler" de="Schmuggler"/>
                  <fillers>Actor</fillers>
                </roles>
              </eventTypes>
              <vocabularies key="roles">
                <terms key="smuggler">
                  <label en="Smuggler" de="Schmuggler"/>
                </terms>
              </vocabularies>
            </actant:Ontology>
            """;

    private OwnOntology() {
    }

    /** Writes an ontology file into the folder of a dossier. */
    public static Path write(Path dossier, String name, String content) throws IOException {
        Path file = dossier.resolve("ontology").resolve(name + ".ontology");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
