package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.actant.model.Vocabulary;

/**
 * A vocabulary: the words for one kind of value, such as the forms of a name or the functions of actors.
 *
 * @param key its key
 */
public record VocabularyRef(String key) implements ValueList {

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Term> values(Ontology ontology) {
        return ontology.getVocabularies().stream().filter(vocabulary -> key.equals(vocabulary.getKey())).findFirst()
                .map(Vocabulary::getTerms).map(List::copyOf).orElse(List.of());
    }
}
