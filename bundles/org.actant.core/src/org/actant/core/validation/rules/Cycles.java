package org.actant.core.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Ways that lead back to where they began. The elements are gone through once, with an explicit stack: parts of the
 * graph in which everything leads to everything (strongly connected components, after Tarjan, SIAM J. Comput. 1972) are
 * found in the time of their elements and edges, and each gives one cycle.
 */
public final class Cycles {

    private final Function<Element, List<? extends Element>> successors;
    private final Map<Element, Visit> visits = new IdentityHashMap<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> open = new ArrayDeque<>();
    private final List<List<Element>> components = new ArrayList<>();

    /** What is known about an element that was reached. */
    private static final class Visit {

        private final Element element;
        private final Iterator<? extends Element> next;
        private final int number;
        private int lowest;
        private boolean leadsToItself;
        private boolean isOpen = true;

        Visit(Element element, List<? extends Element> successors, int number) {
            this.element = element;
            this.next = successors.iterator();
            this.number = number;
            this.lowest = number;
        }
    }

    private Cycles(Function<Element, List<? extends Element>> successors) {
        this.successors = successors;
    }

    /**
     * One cycle of each part of a graph that has cycles, the shortest that leads through the first element of the part.
     * Each element is asked for its successors once while parts are looked for, and once more if it lies in one.
     *
     * @param elements   where to begin
     * @param successors the elements that an element leads to
     * @return ways with both ends, which are the same element, in the order of the elements
     */
    public static List<List<Element>> in(Collection<? extends Element> elements,
            Function<Element, List<? extends Element>> successors) {
        Cycles search = new Cycles(successors);
        elements.forEach(search::visit);
        Map<Element, Integer> order = new IdentityHashMap<>();
        elements.forEach(element -> order.put(element, order.size()));
        List<List<Element>> cycles = new ArrayList<>();
        for (List<Element> component : search.components) {
            component.sort((one, other) -> Integer.compare(order.getOrDefault(one, Integer.MAX_VALUE),
                    order.getOrDefault(other, Integer.MAX_VALUE)));
            cycles.add(search.through(component));
        }
        cycles.sort((one, other) -> Integer.compare(order.getOrDefault(one.get(0), Integer.MAX_VALUE),
                order.getOrDefault(other.get(0), Integer.MAX_VALUE)));
        return cycles;
    }

    private void visit(Element start) {
        if (visits.containsKey(start)) {
            return;
        }
        enter(start);
        while (!path.isEmpty()) {
            Visit top = path.getFirst();
            if (top.next.hasNext()) {
                step(top, top.next.next());
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(Element element) {
        Visit visit = new Visit(element, successors.apply(element), visits.size());
        visits.put(element, visit);
        path.push(visit);
        open.push(visit);
    }

    private void step(Visit from, Element to) {
        Visit known = visits.get(to);
        if (known == null) {
            enter(to);
        } else if (known.isOpen) {
            from.lowest = Math.min(from.lowest, known.number);
            from.leadsToItself |= known == from;
        }
    }

    private void leave(Visit visit) {
        if (!path.isEmpty()) {
            path.getFirst().lowest = Math.min(path.getFirst().lowest, visit.lowest);
        }
        if (visit.lowest == visit.number) {
            List<Element> component = new ArrayList<>();
            Visit member;
            do {
                member = open.pop();
                member.isOpen = false;
                component.add(member.element);
            } while (member != visit);
            if (component.size() > 1 || visit.leadsToItself) {
                components.add(component);
            }
        }
    }

    /** The shortest way from the first element of a component back to it. */
    private List<Element> through(List<Element> component) {
        Map<Element, @Nullable Element> reachedFrom = new IdentityHashMap<>();
        component.forEach(element -> reachedFrom.put(element, null));
        Element start = component.get(0);
        Deque<Element> due = new ArrayDeque<>(List.of(start));
        while (true) {
            Element element = due.remove();
            for (Element next : successors.apply(element)) {
                if (next == start) {
                    return way(start, element, reachedFrom);
                }
                if (reachedFrom.containsKey(next) && reachedFrom.get(next) == null) {
                    reachedFrom.put(next, element);
                    due.add(next);
                }
            }
        }
    }

    private static List<Element> way(Element start, Element last, Map<Element, @Nullable Element> reachedFrom) {
        List<Element> way = new ArrayList<>(List.of(start));
        for (Element element = last; element != null && element != start; element = reachedFrom.get(element)) {
            way.add(element);
        }
        way.add(start);
        return way.reversed();
    }

    /** The way in one line. */
    static String path(List<Element> way) {
        return way.stream().map(Labels::of).collect(Collectors.joining(" \u2192 "));
    }
}
