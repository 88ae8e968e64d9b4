package org.actant.ui.text.focus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is current in a text: the spans at the caret, innermost first, one of them chosen, and the element that is
 * selected, here or in another part. Words that are selected choose the innermost span that covers them all; where none
 * does, what was current stays, so that it can get these words as a further fragment.
 */
public final class SpanFocus {

    private static final Comparator<Anchored> INNERMOST = Comparator
            .comparingInt((Anchored anchored) -> anchored.getRanges().length())
            .thenComparing(anchored -> -anchored.getRanges().begin());

    private final Supplier<SpanIndex> index;
    private final Predicate<Anchored> shown;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Anchored> stack = List.of();
    private @Nullable Anchored anchor;
    private @Nullable Anchored before;
    private @Nullable Element element;
    private @Nullable Event event;
    private @Nullable Claim claim;
    private int lastBegin = -1;
    private int lastEnd = -1;

    /** @param index the spans of the text, all of which are shown */
    public SpanFocus(Supplier<SpanIndex> index) {
        this(index, anchored -> true);
    }

    /**
     * @param index the spans of the text
     * @param shown which of them are shown; the caret does not meet others
     */
    public SpanFocus(Supplier<SpanIndex> index, Predicate<Anchored> shown) {
        this.index = index;
        this.shown = shown;
    }

    /** True for a span that the reader sees and can go to. */
    public boolean isShown(Anchored anchored) {
        return shown.test(anchored);
    }

    /** The spans at the caret, innermost first. */
    public List<Anchored> stack() {
        return stack;
    }

    /** The current span, or null. */
    public @Nullable Anchored anchor() {
        return anchor;
    }

    /** The span that was current before this one, or null. */
    public @Nullable Anchored anchorBefore() {
        return before;
    }

    /** What is selected, or null. */
    public @Nullable Element element() {
        return element;
    }

    /** The event that was selected last, or null. */
    public @Nullable Event event() {
        return event;
    }

    /** The claim that was selected last, or null; an event that is selected after it takes its place. */
    public @Nullable Claim claim() {
        return claim;
    }

    /** True if a span stands for what is selected. */
    public boolean isSelected(Anchored anchored) {
        return anchored == anchor || element != null && (anchored == element || subject(anchored) == element);
    }

    /** The caret stands somewhere, or words are selected ({@code begin < end}, UTF-16 offsets). */
    public void moveTo(int begin, int end) {
        boolean sameAsBefore = begin == lastBegin && end == lastEnd;
        lastBegin = begin;
        lastEnd = end;
        stack = stackAt(begin, end);
        Anchored chosen = anchor;
        boolean stays = chosen != null
                && (sameAsBefore && stack.contains(chosen) || begin < end && stack.isEmpty());
        if (!stays) {
            choose(stack.isEmpty() ? null : stack.get(0));
        }
        fire();
    }

    /** Meets the spans at the caret anew, after others are shown. */
    public void refresh() {
        if (lastBegin >= 0) {
            moveTo(lastBegin, lastEnd);
        }
    }

    /** Chooses the next span of the stack, outwards or inwards. */
    public void walk(int step) {
        if (!stack.isEmpty()) {
            int at = Math.max(0, stack.indexOf(anchor));
            choose(stack.get(Math.floorMod(at + step, stack.size())));
            fire();
        }
    }

    /** Chooses a span, wherever the caret is. */
    public void choose(Anchored chosen, List<Anchored> stackThere) {
        stack = stackThere;
        choose(chosen);
        fire();
    }

    /** Something was selected in another part: an element, or one span. */
    public void show(@Nullable Element shown) {
        if (shown instanceof Anchored anchored) {
            choose(anchored);
        } else {
            choose(null);
            element = shown;
            remember(shown);
        }
        fire();
    }

    /** Forgets what is no longer in the dossier, after a change; tells it if something of that was current. */
    public void prune() {
        List<@Nullable Object> now = current();
        anchor = alive(anchor);
        before = alive(before);
        element = alive(element);
        event = alive(event);
        claim = alive(claim);
        stack = stack.stream().filter(span -> alive(span) != null).toList();
        Anchored chosen = anchor;
        if (chosen != null) {
            element = subject(chosen);
        }
        if (!now.equals(current())) {
            fire();
        }
    }

    private List<@Nullable Object> current() {
        return Arrays.asList(anchor, before, element, event, stack);
    }

    /** Adds what is told after each change of the focus. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** What a span stands for; the span itself if it is not tied to anything. */
    public static Element subject(Anchored anchored) {
        Element of = switch (anchored) {
            case Mention mention -> mention.getOf();
            case Cue cue -> cue.getOf();
            default -> null;
        };
        return of == null ? anchored : of;
    }

    /** The spans that cover words, or that cover or touch a caret; innermost first. */
    public List<Anchored> stackAt(int begin, int end) {
        List<Anchored> found = new ArrayList<>(index.get().at(begin));
        if (begin < end) {
            TextRanges words = TextRanges.of(begin, end);
            found.removeIf(anchored -> !anchored.getRanges().covers(words));
        } else if (found.isEmpty() && begin > 0) {
            found.addAll(index.get().at(begin - 1));
            found.removeIf(anchored -> !anchored.getRanges().covers(begin - 1));
        }
        found.removeIf(shown.negate());
        found.sort(INNERMOST);
        return List.copyOf(found);
    }

    private void choose(@Nullable Anchored chosen) {
        if (!Objects.equals(anchor, chosen) && anchor != null) {
            before = anchor;
        }
        anchor = chosen;
        element = chosen == null ? null : subject(chosen);
        remember(element);
    }

    private void remember(@Nullable Element shown) {
        if (shown instanceof Claim found) {
            claim = found;
        } else if (shown instanceof Event found) {
            event = found;
            claim = null;
        }
    }

    private static <E extends Element> @Nullable E alive(@Nullable E element) {
        return element == null || element.eContainer() == null ? null : element;
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }
}
