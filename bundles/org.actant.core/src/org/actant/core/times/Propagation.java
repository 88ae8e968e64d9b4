package org.actant.core.times;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.core.identity.Identities;
import org.actant.core.times.Bound.Side;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Follows dates through the graph until none becomes tighter. A day that comes back to its own element tighter than it
 * left would go on for ever; it is taken as a contradiction and goes no further.
 */
final class Propagation {

    private static final int OFTEN = 4;

    private final TimeGraph graph;
    private final Map<Element, Ends> known = new IdentityHashMap<>();
    private final Deque<Bound> due = new ArrayDeque<>();
    private final List<Contradiction> loops = new ArrayList<>();

    /** What is known about one element, and how often it was found anew. */
    private static final class Ends {

        private @Nullable Bound earliest;
        private @Nullable Bound latest;
        private int changesOfEarliest;
        private int changesOfLatest;

        @Nullable
        Bound get(Side side) {
            return side == Side.EARLIEST ? earliest : latest;
        }

        void set(Bound bound) {
            if (bound.side() == Side.EARLIEST) {
                earliest = bound;
                changesOfEarliest++;
            } else {
                latest = bound;
                changesOfLatest++;
            }
        }

        /** True at the 4th, 8th, 16th ... change of a side. */
        boolean isDoubled(Side side) {
            int changes = side == Side.EARLIEST ? changesOfEarliest : changesOfLatest;
            return changes >= OFTEN && Integer.bitCount(changes) == 1;
        }
    }

    Propagation(TimeGraph graph) {
        this.graph = graph;
        graph.stated().forEach(this::offer);
        while (!due.isEmpty()) {
            Bound bound = due.remove();
            if (ends(bound.element()).get(bound.side()) == bound) {
                follow(bound);
            }
        }
    }

    private void follow(Bound bound) {
        for (Step step : graph.steps(bound.element())) {
            if (step.side() == bound.side()) {
                step.from(bound).ifPresent(this::offer);
            }
        }
    }

    private void offer(Bound bound) {
        Ends ends = ends(bound.element());
        if (!bound.isTighterThan(ends.get(bound.side()))) {
            return;
        }
        if (ends.isDoubled(bound.side()) && comesBack(bound)) {
            loops.add(new Contradiction(bound, null));
            return;
        }
        ends.set(bound);
        due.add(bound);
    }

    /** Asked seldom, since it costs what the way is long. */
    private static boolean comesBack(Bound bound) {
        for (Bound before = bound.previous(); before != null; before = before.previous()) {
            if (before.element() == bound.element()) {
                return true;
            }
        }
        return false;
    }

    private Ends ends(Element element) {
        return known.computeIfAbsent(element, key -> new Ends());
    }

    /** When something happens. */
    DerivedTime of(Element element) {
        Ends ends = known.get(element);
        return ends == null
                ? new DerivedTime(element, null, null)
                : new DerivedTime(element, ends.earliest, ends.latest);
    }

    /** What cannot hold, each pair of statements once, where fewest steps lead to it and of what stands for itself. */
    List<Contradiction> contradictions() {
        Map<Set<Element>, Contradiction> found = new LinkedHashMap<>();
        List<Contradiction> all = new ArrayList<>(loops);
        for (Element element : known.keySet()) {
            DerivedTime time = of(element);
            Bound earliest = time.earliest();
            if (earliest != null && time.isContradictory()) {
                all.add(new Contradiction(earliest, time.latest()));
            }
        }
        all.sort(Comparator.comparingInt(Contradiction::length)
                .thenComparing(contradiction -> Identities.isFolded(contradiction.bound().element()))
                .thenComparing(contradiction -> String.valueOf(contradiction.bound().element().getId())));
        all.forEach(contradiction -> found.putIfAbsent(statements(contradiction), contradiction));
        return List.copyOf(found.values());
    }

    private static Set<Element> statements(Contradiction contradiction) {
        Bound other = contradiction.other();
        Element one = contradiction.bound().root().because();
        return other == null || other.root().because() == one ? Set.of(one) : Set.of(one, other.root().because());
    }
}
