package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.ActantFactory;
import org.actant.model.Term;

/** Reads terms, and the members that every kind of term has. */
final class TermReader {

    private final JsonInput json;

    TermReader(JsonInput json) {
        this.json = json;
    }

    Term term() throws IOException {
        Term term = ActantFactory.eINSTANCE.createTerm();
        json.object(name -> member(term, name));
        return term;
    }

    /** Reads key, label or definition; returns false, having read nothing, if the member is another one. */
    boolean member(Term term, String name) throws IOException {
        switch (name) {
            case "key" -> term.setKey(json.text());
            case "label" -> term.setLabel(json.localText());
            case "definition" -> term.setDefinition(json.localText());
            default -> {
                return false;
            }
        }
        return true;
    }
}
