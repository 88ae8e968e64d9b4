package org.actant.ui.text.tests;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.actant.core.session.DossierSession;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.ui.text.focus.SpanFocus;

/** Numbers spans, and what they are of, in the order in which they come; the spans of a text as lines. */
final class Numbering {

    private final Sample sample;
    private final Map<Element, Integer> spans = new IdentityHashMap<>();
    private final Map<Element, Integer> things = new IdentityHashMap<>();

    Numbering(Sample sample) {
        this.sample = sample;
    }

    DossierSession session() {
        return sample.session;
    }

    /** The number of a span or of a thing. */
    int of(Element element) {
        Map<Element, Integer> numbers = element instanceof Anchored ? spans : things;
        return Objects.requireNonNull(numbers.get(element), () -> "not seen before: " + element);
    }

    /** The spans that are there, each with its number; whoever is new gets the next one. */
    List<String> lines() {
        return sample.spans().stream().map(this::line).toList();
    }

    private String line(Anchored anchored) {
        Element thing = SpanFocus.subject(anchored);
        spans.putIfAbsent(anchored, spans.size());
        things.putIfAbsent(thing, things.size());
        return of(anchored) + " " + anchored.eClass().getName() + " of " + of(thing) + " " + anchored.getRanges();
    }
}
