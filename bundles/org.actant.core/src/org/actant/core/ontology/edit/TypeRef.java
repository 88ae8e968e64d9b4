package org.actant.core.ontology.edit;

import java.util.List;
import java.util.Optional;
import org.actant.core.session.Edit;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Term;

/**
 * A type, named by its key.
 *
 * @param kind which of the lists of types it stands in
 * @param key  its key
 */
public record TypeRef(TypeKind kind, String key) implements EntryRef {

    @Override
    public String key() {
        return key;
    }

    @Override
    public Optional<Term> in(Ontology ontology) {
        return kind.find(ontology, key);
    }

    /** The elements of a dossier that are of this type: what an edit of it concerns. */
    public List<Element> uses(Dossier dossier) {
        return kind.elements(dossier, key);
    }

    /** The ontology of the dossier in which the type is edited. */
    Ontology home(OwnCopy own, Edit edit) {
        return own.home(edit, ontology -> in(ontology).isPresent());
    }

    /**
     * The type to be edited.
     *
     * @throws IllegalArgumentException if there is no such type; the message is meant for the user
     */
    Term require(OwnCopy own, Edit edit) {
        return own.require(this, edit);
    }

    /**
     * Makes sure that the key is free for a new type.
     *
     * @throws IllegalArgumentException if it is empty or taken; the message is meant for the user
     */
    void requireFree(OwnCopy own) {
        if (key.isBlank()) {
            throw new IllegalArgumentException(Messages.emptyKey);
        }
        if (in(own.applied()).isPresent()) {
            throw new IllegalArgumentException(Messages.bind(Messages.keyTaken, key));
        }
    }

    /** Gives elements this type. */
    void giveTo(List<? extends Element> elements, Edit edit) {
        elements.forEach(element -> edit.set(element, kind.typeOfElement(), key));
    }
}
