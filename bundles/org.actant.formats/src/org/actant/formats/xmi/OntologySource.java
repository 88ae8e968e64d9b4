package org.actant.formats.xmi;

import org.actant.model.Dossier;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;

/** Knows the ontologies whose types dossiers use. Found as an OSGi service; an export without it has no ontology. */
public interface OntologySource {

    /** The ontology that the dossier names by its key, or null if it is not known. */
    @Nullable
    Ontology ontologyOf(Dossier dossier);
}
