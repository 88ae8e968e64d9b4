package org.actant.core.ontology.edit;

import java.util.List;
import java.util.Optional;
import org.actant.model.Ontology;
import org.actant.model.Term;

/**
 * An axis of realis or a scale of grades.
 *
 * @param kind which of both
 * @param key  its key
 */
public record ScaleRef(ScaleKind kind, String key) implements EntryRef, ValueList {

    @Override
    public String key() {
        return key;
    }

    @Override
    public Optional<Term> in(Ontology ontology) {
        return kind.in(ontology).stream().filter(scale -> key.equals(scale.getKey())).findFirst();
    }

    @Override
    public List<Term> values(Ontology ontology) {
        return in(ontology).map(kind::values).orElse(List.of());
    }
}
