package org.actant.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.actant.core.validation.rules.Cycles;
import org.actant.model.ActantFactory;
import org.actant.model.Element;
import org.junit.jupiter.api.Test;

class CyclesTest {

    private static final int LONG = 50_000;

    private final Map<String, Element> events = new HashMap<>();
    private final Map<Element, List<Element>> edges = new HashMap<>();
    private final List<Element> all = new ArrayList<>();

    @Test
    void aChainIsNoCycle() {
        way("a", "b", "c");
        way("a", "c");
        assertEquals(List.of(), cycles());
    }

    @Test
    void aCycleIsReportedOnceWithItsChain() {
        way("a", "b", "c", "a");
        assertEquals(List.of("a b c a"), cycles());
    }

    @Test
    void whatLeadsIntoACycleIsNoPartOfIt() {
        way("x", "a", "b", "a");
        way("b", "y");
        assertEquals(List.of("a b a"), cycles());
    }

    @Test
    void twoCyclesAreTwo() {
        way("a", "b", "a");
        way("b", "c", "d", "c");
        assertEquals(List.of("a b a", "c d c"), cycles());
    }

    @Test
    void theShortestCycleThroughTheFirstElementIsShown() {
        way("a", "b", "c", "d", "a");
        way("b", "a");
        assertEquals(List.of("a b a"), cycles());
    }

    @Test
    void anElementThatLeadsToItselfIsACycle() {
        way("a", "b", "b");
        assertEquals(List.of("b b"), cycles());
    }

    @Test
    void aLongChainIsGoneThroughOnce() {
        way(names());
        AtomicInteger asked = new AtomicInteger();
        assertEquals(List.of(), Cycles.in(all, element -> {
            asked.incrementAndGet();
            return next(element);
        }));
        assertEquals(LONG, asked.get());
    }

    @Test
    void aLongCycleIsOneFinding() {
        String[] names = names();
        way(names);
        way(names[LONG - 1], names[0]);
        AtomicInteger asked = new AtomicInteger();
        List<List<Element>> found = Cycles.in(all, element -> {
            asked.incrementAndGet();
            return next(element);
        });
        assertEquals(1, found.size());
        assertEquals(LONG + 1, found.get(0).size());
        assertTrue(asked.get() <= 2 * LONG, () -> "asked " + asked + " times");
    }

    private static String[] names() {
        String[] names = new String[LONG];
        Arrays.setAll(names, Integer::toString);
        return names;
    }

    private void way(String... names) {
        for (int i = 0; i < names.length; i++) {
            Element element = events.computeIfAbsent(names[i], this::event);
            if (i > 0) {
                edges.computeIfAbsent(events.get(names[i - 1]), key -> new ArrayList<>()).add(element);
            }
        }
    }

    private Element event(String name) {
        Element event = ActantFactory.eINSTANCE.createEvent();
        event.setId(name);
        all.add(event);
        return event;
    }

    private List<Element> next(Element element) {
        return edges.getOrDefault(element, List.of());
    }

    private List<String> cycles() {
        return Cycles.in(all, this::next).stream()
                .map(cycle -> cycle.stream().map(Element::getId).collect(Collectors.joining(" "))).toList();
    }
}
