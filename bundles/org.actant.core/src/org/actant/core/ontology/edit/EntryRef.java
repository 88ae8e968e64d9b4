package org.actant.core.ontology.edit;

import java.util.Optional;
import org.actant.model.Ontology;
import org.actant.model.Term;

/** An entry of an ontology that has a label and a definition, named by its keys. */
public sealed interface EntryRef permits TypeRef, ScaleRef, ValueRef {

    /** Its key among its likes. */
    String key();

    /** The entry in an ontology. */
    Optional<? extends Term> in(Ontology ontology);
}
