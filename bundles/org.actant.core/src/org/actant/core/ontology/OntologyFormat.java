package org.actant.core.ontology;

import java.io.IOException;
import java.nio.file.Path;

import org.actant.model.Ontology;

/** A service that reads and writes ontologies in a format that other programs know. */
public interface OntologyFormat {

    /**
     * Reads an ontology.
     *
     * @throws org.actant.core.store.OntologyFileException if the file holds no sound ontology; says where and why
     * @throws IOException                                 if it cannot be read
     */
    Ontology read(Path file) throws IOException;

    /**
     * Writes an ontology; nothing is seen of it until all of it is written.
     *
     * @throws IOException if it cannot be written; everything is as it was then
     */
    void write(Ontology ontology, Path file) throws IOException;
}
