package org.actant.core.times;

import java.time.LocalDate;

/**
 * The days in which something lies.
 *
 * @param first the first day that is possible
 * @param last  the last day that is possible, itself included; not before the first
 */
public record DateWindow(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public DateWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " > " + last);
        }
    }

    static DateWindow of(LocalDate day) {
        return new DateWindow(day, day);
    }

    /** From the first day of this window to the last day of the other. */
    DateWindow until(DateWindow end) {
        return new DateWindow(first, end.last);
    }
}
