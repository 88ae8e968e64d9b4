package org.actant.ui.text.gestures;

/**
 * All that can be done in an article, from the keyboard or otherwise.
 *
 * @param links ties words to the model
 * @param spans changes spans
 * @param moves moves through the text
 */
public record Gestures(LinkGestures links, SpanGestures spans, MoveGestures moves) {

    /** The gestures at a workplace. */
    public static Gestures at(Workplace place) {
        return new Gestures(new LinkGestures(place), new SpanGestures(place), new MoveGestures(place));
    }
}
