package org.actant.core.times;

import java.time.LocalDate;
import java.util.Optional;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/**
 * When something happens, as far as it can be said.
 *
 * @param element  an event or a relation
 * @param earliest the first day that is possible; null if it is open
 * @param latest   the last day that is possible; null if it is open; before the first one if the dates contradict
 */
public record DerivedTime(Element element, @Nullable Bound earliest, @Nullable Bound latest) {

    /** True if at least one end is known. */
    public boolean isDated() {
        return earliest != null || latest != null;
    }

    /** True if at least one end follows from the date of something else. */
    public boolean isDerived() {
        Bound first = earliest;
        Bound last = latest;
        return first != null && first.isDerived() || last != null && last.isDerived();
    }

    /** True if the ends contradict each other. */
    public boolean isContradictory() {
        Bound first = earliest;
        Bound last = latest;
        return first != null && last != null && first.date().isAfter(last.date());
    }

    /** The day, if both ends are the same. */
    public Optional<LocalDate> day() {
        Bound first = earliest;
        Bound last = latest;
        return first != null && last != null && first.date().equals(last.date())
                ? Optional.of(first.date())
                : Optional.empty();
    }
}
