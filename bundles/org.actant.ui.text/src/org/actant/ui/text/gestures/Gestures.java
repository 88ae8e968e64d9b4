package org.actant.ui.text.gestures;

/**
 * All that can be done in an article, from the keyboard or otherwise.
 *
 * @param links ties words to the model
 * @param spans changes spans
 * @param ends  moves the ends of spans
 * @param moves moves through the text
 * @param jumps goes to words that may be worth a mark
 * @param claims says who claims what
 * @param realis says in which world it holds
 * @param problems goes to what is wrong
 * @param reading how the text is read
 */
public record Gestures(LinkGestures links, SpanGestures spans, EndGestures ends, MoveGestures moves,
        JumpGestures jumps, ClaimGestures claims, RealisGestures realis, ProblemGestures problems, Reading reading) {

    /** The gestures at a workplace. */
    public static Gestures at(Workplace place) {
        return new Gestures(new LinkGestures(place), new SpanGestures(place), new EndGestures(place),
                new MoveGestures(place), new JumpGestures(place), new ClaimGestures(place), new RealisGestures(place),
                new ProblemGestures(place), place.surface().reading());
    }
}
