package org.actant.ui.text.focus;

import java.util.Objects;

import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What gestures mean.
 *
 * @param span    a span, or null
 * @param before  the span that was meant before this one, or null
 * @param element what the span stands for, or what has no span here; null if nothing
 * @param event   the event that was meant last, itself or by a claim; or null
 * @param claim   the claim that was meant last, or null; an event or link that comes after it takes its place
 */
record Work(@Nullable Anchored span, @Nullable Anchored before, @Nullable Element element, @Nullable Event event,
        @Nullable Claim claim) {

    /** Nothing is meant yet. */
    static final Work NONE = new Work(null, null, null, null, null);

    /** A span is meant from now on, and what it stands for; null if no span is. */
    Work on(@Nullable Anchored next) {
        return meaning(next, next == null ? null : SpanFocus.subject(next));
    }

    /** Something is meant from now on that has no span here. */
    Work about(@Nullable Element next) {
        return meaning(null, next);
    }

    /** What words are tied to: the link, if one is meant; else the claim; else the event; else null. */
    @Nullable
    Element frame() {
        return element instanceof Connection ? element : claim != null ? claim : event;
    }

    /** The same without what is no longer in the dossier. */
    Work pruned() {
        Anchored there = alive(span);
        return new Work(there, alive(before), there == null ? alive(element) : SpanFocus.subject(there), alive(event),
                alive(claim));
    }

    private Work meaning(@Nullable Anchored next, @Nullable Element what) {
        Anchored left = span == null || Objects.equals(span, next) ? before : span;
        return switch (what) {
            case Claim found ->
                new Work(next, left, what, found.getAbout() instanceof Event about ? about : event, found);
            case Event found -> new Work(next, left, what, found, null);
            case Connection found -> new Work(next, left, found, event, null);
            case null, default -> new Work(next, left, what, event, claim);
        };
    }

    private static <E extends Element> @Nullable E alive(@Nullable E element) {
        return element == null || element.eContainer() == null ? null : element;
    }
}
