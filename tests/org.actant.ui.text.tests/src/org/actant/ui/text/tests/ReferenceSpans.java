package org.actant.ui.text.tests;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What random gestures ought to lead to, as simple as can be: a plain list of spans, copied for each step. Spans and what
 * they are of are numbered as they come.
 */
final class ReferenceSpans {

    /** How many things that were linked are remembered. */
    private static final int REMEMBERED = 50;

    /**
     * A span.
     *
     * @param number number of the span
     * @param kind   class of the span
     * @param of     number of what it is of
     * @param place  where it stands if it is empty
     * @param units  each code unit that it covers
     */
    record Span(int number, String kind, int of, int place, BitSet units) {

        Span on(BitSet others) {
            return new Span(number, kind, of, others.nextSetBit(0), others);
        }

        /** The span with nothing left of it but a place. */
        Span emptyAt(int where) {
            return new Span(number, kind, of, where, new BitSet());
        }

        /** Begins and ends of its fragments. */
        List<NaiveUnits.Stretch> fragments() {
            List<NaiveUnits.Stretch> all = new ArrayList<>();
            for (int at = units.nextSetBit(0); at >= 0; at = units.nextSetBit(all.getLast().end())) {
                all.add(new NaiveUnits.Stretch(at, units.nextClearBit(at)));
            }
            return all.isEmpty() ? List.of(new NaiveUnits.Stretch(place, place)) : all;
        }

        boolean covers(int begin, int end) {
            return begin < end && units.nextClearBit(begin) >= end;
        }

        private boolean standsAt(int offset) {
            return units.get(offset) || units.isEmpty() && place == offset;
        }

        @Override
        public String toString() {
            return number + " " + kind + " of " + of + " " + fragments().stream()
                    .map(fragment -> fragment.begin() + "-" + fragment.end()).collect(Collectors.joining(" "));
        }
    }

    private record State(List<Span> spans, Set<Integer> things) {
    }

    private final List<State> steps = new ArrayList<>();
    private final List<Integer> recent = new ArrayList<>();
    private State now = new State(List.of(), Set.of());
    private Object group;
    private Object openGroup;
    private int at;
    private int spansMade;
    private int thingsMade;

    ReferenceSpans() {
        steps.add(now);
    }

    List<Span> spans() {
        return now.spans;
    }

    Span span(int number) {
        return now.spans.stream().filter(span -> span.number == number).findFirst().orElseThrow();
    }

    boolean exists(int thing) {
        return now.things.contains(thing);
    }

    int makeThing() {
        Set<Integer> things = new HashSet<>(now.things);
        things.add(thingsMade);
        now = new State(now.spans, things);
        return thingsMade++;
    }

    void addSpan(String kind, int of, NaiveUnits.Stretch words) {
        BitSet units = new BitSet();
        units.set(words.begin(), words.end());
        Span made = new Span(spansMade++, kind, of, words.begin(), units);
        now = new State(Stream.concat(now.spans.stream(), Stream.of(made)).toList(), now.things);
    }

    void change(int number, UnaryOperator<Span> change) {
        now = new State(now.spans.stream().map(span -> span.number == number ? change.apply(span) : span).toList(),
                now.things);
    }

    void deleteSpan(int number) {
        now = new State(now.spans.stream().filter(span -> span.number != number).toList(), now.things);
    }

    void deleteThing(int thing) {
        Set<Integer> things = new HashSet<>(now.things);
        things.remove(thing);
        now = new State(now.spans.stream().filter(span -> span.of != thing).toList(), things);
    }

    /** Words were linked to something. */
    void remember(int thing) {
        recent.remove(Integer.valueOf(thing));
        recent.add(0, thing);
        if (recent.size() > REMEMBERED) {
            recent.remove(REMEMBERED);
        }
    }

    /** What was linked last; forgets what is no more. */
    Optional<Integer> latest() {
        recent.removeIf(thing -> !exists(thing));
        return recent.stream().findFirst();
    }

    /** What the next step has in common with those that follow it directly and are one with it; null if nothing. */
    void group(Object next) {
        group = next;
    }

    /** What was done since the last step is one step, or part of the last. */
    void step() {
        steps.subList(at + 1, steps.size()).clear();
        if (group != null && group.equals(openGroup)) {
            steps.remove(at--);
        }
        openGroup = group;
        if (isUnchanged() && group != null) {
            openGroup = null;
            return;
        }
        steps.add(now);
        at++;
    }

    void undo() {
        if (at > 0) {
            now = steps.get(--at);
            openGroup = null;
        }
    }

    void redo() {
        if (at < steps.size() - 1) {
            now = steps.get(++at);
            openGroup = null;
        }
    }

    boolean isUnchanged() {
        return Objects.equals(now, steps.get(at));
    }

    int undoable() {
        return at;
    }

    /** Numbers of the spans that cover words, or that cover or touch a caret. */
    Collection<Integer> stackAt(int begin, int end) {
        if (begin < end) {
            return numbers(now.spans.stream().filter(span -> span.covers(begin, end)));
        }
        Set<Integer> here = numbers(now.spans.stream().filter(span -> span.standsAt(begin)));
        return here.isEmpty() && begin > 0
                ? numbers(now.spans.stream().filter(span -> span.covers(begin - 1, begin)))
                : here;
    }

    private static Set<Integer> numbers(Stream<Span> spans) {
        return spans.map(Span::number).collect(Collectors.toSet());
    }
}
