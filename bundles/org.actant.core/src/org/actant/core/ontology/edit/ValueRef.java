package org.actant.core.ontology.edit;

import java.util.Optional;
import org.actant.model.Ontology;
import org.actant.model.Term;

/**
 * A value of an axis, scale or vocabulary.
 *
 * @param list where it stands
 * @param key  key of the value
 */
public record ValueRef(ValueList list, String key) implements EntryRef {

    @Override
    public String key() {
        return key;
    }

    @Override
    public Optional<Term> in(Ontology ontology) {
        return list.values(ontology).stream().filter(value -> key.equals(value.getKey())).findFirst();
    }
}
