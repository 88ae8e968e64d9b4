package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.model.Anchored;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.text.focus.SpanFocus;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which spans are shown: at first all. A span is hidden by any of its traits; moreover the text can be reduced to what
 * concerns one element. What is hidden is neither drawn nor gone to.
 */
public final class ShownSpans {

    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<SpanTrait> hidden = new HashSet<>();
    private @Nullable Element only;

    /** True if the span is shown. */
    public boolean isShown(Anchored anchored) {
        boolean byTraits = hidden.isEmpty() || SpanTrait.of(anchored).stream().noneMatch(hidden::contains);
        return byTraits && (only == null || concerns(SpanFocus.subject(anchored), only));
    }

    /** False if spans with this trait are hidden. */
    public boolean isShown(SpanTrait trait) {
        return !hidden.contains(trait);
    }

    /** The traits by which spans are hidden. */
    public Set<SpanTrait> hidden() {
        return Set.copyOf(hidden);
    }

    /** The element to which the text is reduced; null if it is not. */
    public @Nullable Element only() {
        return only;
    }

    /** Shows or hides what has a trait. */
    public void show(SpanTrait trait, boolean shown) {
        boolean changed = shown ? hidden.remove(trait) : hidden.add(trait);
        if (changed) {
            tell();
        }
    }

    /** Shows only what concerns an element: its mentions, and what it takes part in; null for everything again. */
    public void showOnly(@Nullable Element element) {
        if (only != element) {
            only = element;
            tell();
        }
    }

    /** Shows everything. */
    public void showAll() {
        hidden.clear();
        only = null;
        tell();
    }

    /** Adds what is told after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private static boolean concerns(Element subject, Element element) {
        return subject == element || switch (subject) {
            case Event event -> event.getPlace() == element || event.getParticipations().stream()
                    .anyMatch(participation -> participation.getFiller() == element);
            case Connection connection -> Stream.concat(connection.getSources().stream(),
                    connection.getTargets().stream()).anyMatch(end -> end == element);
            default -> false;
        };
    }
}
