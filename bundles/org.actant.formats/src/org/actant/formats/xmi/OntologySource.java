package org.actant.formats.xmi;

import java.io.IOException;
import org.actant.model.Dossier;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;

/** Knows the ontologies whose types dossiers use. */
@FunctionalInterface
public interface OntologySource {

    /**
     * The ontology that the dossier names by its key, or null if it is not known.
     *
     * @throws IOException if the dossier brings it along and its file cannot be read
     */
    @Nullable
    Ontology ontologyOf(Dossier dossier) throws IOException;
}
