package org.actant.core.times;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.actant.model.Element;

/** Says dates and the ways to them in one line, in the language of the user interface. */
public final class TimeTexts {

    private final Function<Element, String> names;

    /** @param names what an element is called on the way: its label, or its id */
    public TimeTexts(Function<Element, String> names) {
        this.names = names;
    }

    /** The date and, if it follows from others, how; empty if nothing is known. */
    public String full(DerivedTime time) {
        return time.isDerived() ? Messages.bind(Messages.derived, dates(time), chain(time)) : dates(time);
    }

    /** A day such as {@code 2025-06-21}, or a window with one or two ends; empty if nothing is known. */
    public String dates(DerivedTime time) {
        Bound first = time.earliest();
        Bound last = time.latest();
        if (first == null) {
            return last == null ? "" : Messages.bind(Messages.until, last.date());
        }
        if (last == null) {
            return Messages.bind(Messages.from, first.date());
        }
        if (first.date().equals(last.date())) {
            return first.date().toString();
        }
        return Messages.bind(time.isContradictory() ? Messages.contradictory : Messages.between, first.date(),
                last.date());
    }

    /** The way to the date, or the ways to both ends where they differ; empty if it is stated or unknown. */
    public String chain(DerivedTime time) {
        Bound first = time.earliest();
        Bound last = time.latest();
        String one = first == null || !first.isDerived() ? "" : chain(first);
        String other = last == null || !last.isDerived() ? "" : chain(last);
        return one.isEmpty() || other.isEmpty() || one.equals(other) ? one.isEmpty() ? other : one : one + "; " + other;
    }

    /** The way to a bound, such as {@code call 2025-06-20 → visit +P1D → talks}. */
    public String chain(Bound bound) {
        return bound.chain().stream().map(this::step).collect(Collectors.joining(" \u2192 "));
    }

    private String step(Bound bound) {
        String name = names.apply(bound.element());
        String what = bound.isDerived() ? bound.shift() : bound.date().toString();
        return what.isEmpty() ? name : name + " " + what;
    }
}
