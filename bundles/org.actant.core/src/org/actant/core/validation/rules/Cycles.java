package org.actant.core.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.actant.core.session.Labels;
import org.actant.model.Element;

/** Ways that lead back to where they began. */
final class Cycles {

    private Cycles() {
    }

    /** The shortest way from an element over its successors back to it, both ends included; empty if there is none. */
    static List<Element> through(Element start, Function<Element, List<? extends Element>> successors) {
        Map<Element, Element> reachedFrom = new IdentityHashMap<>();
        Deque<Element> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Element element = open.poll();
            for (Element next : successors.apply(element)) {
                if (next == start) {
                    return way(start, element, reachedFrom);
                }
                if (reachedFrom.putIfAbsent(next, element) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Element> way(Element start, Element last, Map<Element, Element> reachedFrom) {
        List<Element> way = new ArrayList<>(List.of(start));
        for (Element element = last; element != null && element != start; element = reachedFrom.get(element)) {
            way.add(1, element);
        }
        way.add(start);
        return way;
    }

    /** The way in one line. */
    static String path(List<Element> way) {
        return way.stream().map(Labels::of).collect(Collectors.joining(" \u2192 "));
    }
}
