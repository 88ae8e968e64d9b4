package org.actant.ui.text.spans;

import org.eclipse.swt.graphics.RGB;

/**
 * How a span is marked. Colour never tells something alone: shape tells what is spoken of, pattern how far it holds.
 *
 * @param shape   what is spoken of
 * @param pattern how far it holds
 * @param struck  true if it is denied
 * @param colour  colour of its type
 * @param label   what is written in the gap; may be empty
 */
public record SpanStyle(Shape shape, Pattern pattern, boolean struck, RGB colour, String label) {

    /** What is spoken of. */
    public enum Shape {
        /** An entity: a filled bar. */
        FILLED,
        /** An event: an outlined bar with closed ends. */
        OUTLINED,
        /** Something between elements, such as the words of a relation: one thin line. */
        THIN
    }

    /** How far it holds. */
    public enum Pattern {
        /** It is so. */
        SOLID,
        /** It is uncertain. */
        DASHED,
        /** It is hypothetical; also what only signals something, such as a cue. */
        DOTTED,
        /** It is so in general. */
        DASH_DOT
    }
}
