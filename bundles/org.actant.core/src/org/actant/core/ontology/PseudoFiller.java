package org.actant.core.ontology;

import java.util.Optional;

import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Literal;
import org.actant.model.Relation;
import org.eclipse.jdt.annotation.Nullable;

/** What may fill a role or stand at an end of a connection without being an entity. */
public enum PseudoFiller {

    EVENT("Event"), RELATION("Relation"), LINK("Link"), CLAIM("Claim"), LITERAL("Literal");

    private final String key;

    PseudoFiller(String key) {
        this.key = key;
    }

    /** The key under which ontologies name it. */
    public String key() {
        return key;
    }

    /**
     * What an element counts as; null, the absence of an element, stands for words of a text alone and so for
     * {@link #LITERAL}. Empty for entities and for elements that fill nothing.
     */
    public static Optional<PseudoFiller> of(@Nullable Element element) {
        return switch (element) {
            case null -> Optional.of(LITERAL);
            case Literal literal -> Optional.of(LITERAL);
            case Event event -> Optional.of(EVENT);
            case Relation relation -> Optional.of(RELATION);
            case Link link -> Optional.of(LINK);
            case Claim claim -> Optional.of(CLAIM);
            default -> Optional.empty();
        };
    }
}
