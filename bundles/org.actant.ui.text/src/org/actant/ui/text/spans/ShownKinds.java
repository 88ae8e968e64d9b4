package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.actant.model.Anchored;

/** Which kinds of spans are drawn; at first all. */
public final class ShownKinds {

    private final Set<SpanKind> kinds = EnumSet.allOf(SpanKind.class);
    private final List<Runnable> listeners = new ArrayList<>();

    /** True if spans of that kind are drawn. */
    public boolean isShown(SpanKind kind) {
        return kinds.contains(kind);
    }

    /** True if the span is drawn. */
    public boolean isShown(Anchored anchored) {
        return isShown(SpanKind.of(anchored));
    }

    /** Shows or hides a kind. */
    public void show(SpanKind kind, boolean shown) {
        boolean changed = shown ? kinds.add(kind) : kinds.remove(kind);
        if (changed) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Adds what is told after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }
}
