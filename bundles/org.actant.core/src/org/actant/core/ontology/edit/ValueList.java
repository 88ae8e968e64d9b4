package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.model.Ontology;
import org.actant.model.Term;

/** A list of values that an ontology names: an axis of realis, a scale of grades, a vocabulary. */
public sealed interface ValueList permits ScaleRef, VocabularyRef {

    /** Its key among its likes. */
    String key();

    /** Its values in an ontology, in their order; none if the ontology does not have it. */
    List<Term> values(Ontology ontology);
}
