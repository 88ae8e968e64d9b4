package org.actant.core.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The earliest or the latest day of something, with the way on which it was found.
 *
 * @param element  what is dated: an event, a relation, or the article at the beginning of a chain
 * @param side     which end of its window it is
 * @param date     the day
 * @param because  what says so: a time of the element, a link, the article with its date, or an event that was merged
 *                 into another one, if the bound of the one is that of the other
 * @param shift    how far the day lies from that of the previous bound, such as {@code +P1D}; empty if not at all
 * @param previous what it follows from; null if it was stated
 */
public record Bound(Element element, Side side, LocalDate date, Element because, String shift,
        @Nullable Bound previous) {

    /** The ends of a window. */
    public enum Side {
        /** Not before the day. */
        EARLIEST,
        /** Not after the day. */
        LATEST
    }

    static Bound stated(Element element, Side side, LocalDate date, Element because) {
        return new Bound(element, side, date, because, "", null);
    }

    /** True if it follows from the date of something else. */
    public boolean isDerived() {
        return previous != null;
    }

    /** The way from what was stated to this bound, which is the last one. */
    public List<Bound> chain() {
        List<Bound> chain = new ArrayList<>();
        for (Bound bound = this; bound != null; bound = bound.previous) {
            chain.add(bound);
        }
        return chain.reversed();
    }

    /** The bound that was stated and that this one follows from. */
    public Bound root() {
        Bound root = this;
        for (Bound bound = previous; bound != null; bound = bound.previous) {
            root = bound;
        }
        return root;
    }

    /** True if it says more than another bound of the same side. */
    boolean isTighterThan(@Nullable Bound other) {
        return other == null || (side == Side.EARLIEST ? date.isAfter(other.date) : date.isBefore(other.date));
    }
}
