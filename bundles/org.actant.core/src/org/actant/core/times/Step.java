package org.actant.core.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.actant.core.times.Bound.Side;
import org.actant.model.Element;

/**
 * How a bound of one element gives a bound of another.
 *
 * @param to      what is dated
 * @param side    which end of both windows
 * @param period  how far apart, not negative
 * @param isBack  true if the other lies earlier by the period, not later
 * @param because what says so
 */
record Step(Element to, Side side, Period period, boolean isBack, Element because) {

    /** The bound that follows from a bound of this side; empty if it lies outside of all calendars. */
    Optional<Bound> from(Bound bound) {
        try {
            LocalDate date = isBack ? back(bound.date()) : bound.date().plus(period);
            String shift = period.isZero() ? "" : (isBack ? "-" : "+") + period;
            return Optional.of(new Bound(to, side, date, because, shift, bound));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty(); // a file may name a million years
        }
    }

    /** For a latest day, the last one from which the period does not lead beyond it: months differ in length. */
    private LocalDate back(LocalDate date) {
        LocalDate day = date.minus(period);
        while (side == Side.LATEST && !day.plusDays(1).plus(period).isAfter(date)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
