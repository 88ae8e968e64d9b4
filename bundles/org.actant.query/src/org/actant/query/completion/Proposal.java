package org.actant.query.completion;

/**
 * Something that may stand at a place of a query.
 *
 * @param text     what is written
 * @param kind     what sort of thing it is
 * @param leadsTo  what it leads to, in names of the model; empty if there is nothing to say
 */
public record Proposal(String text, Kind kind, String leadsTo) {

    /** Sorts of proposals. */
    public enum Kind {
        /** What a query may ask for. */
        TARGET,
        /** A step of a path. */
        STEP,
        /** A value to compare with. */
        VALUE,
        /** A word or sign of the language. */
        KEYWORD
    }
}
