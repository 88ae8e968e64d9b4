package org.actant.core.ontology.edit;

import java.util.Optional;
import org.actant.model.Ontology;
import org.actant.model.Term;

/**
 * A value of an axis or scale.
 *
 * @param scale the axis or scale
 * @param key   key of the value
 */
public record ValueRef(ScaleRef scale, String key) implements EntryRef {

    @Override
    public String key() {
        return key;
    }

    @Override
    public Optional<Term> in(Ontology ontology) {
        return scale.values(ontology).stream().filter(value -> key.equals(value.getKey())).findFirst();
    }
}
