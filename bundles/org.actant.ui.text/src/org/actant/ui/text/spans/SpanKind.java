package org.actant.ui.text.spans;

import org.actant.model.Anchored;
import org.actant.model.Cue;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;

/** Kinds of spans that can be shown and hidden. */
public enum SpanKind {

    /** Mentions of actors, places, items and times. */
    ENTITIES,
    /** Triggers of events. */
    EVENTS,
    /** Cues. */
    CUES,
    /** Everything else: words of relations and links, anaphora, qualifiers, literals. */
    OTHER;

    /** The kind of a span. */
    public static SpanKind of(Anchored anchored) {
        return switch (anchored) {
            case Mention mention when mention.getOf() instanceof Entity -> ENTITIES;
            case Mention mention when mention.getOf() instanceof Event -> EVENTS;
            case Cue cue -> CUES;
            default -> OTHER;
        };
    }
}
