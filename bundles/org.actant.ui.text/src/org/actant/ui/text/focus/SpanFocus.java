package org.actant.ui.text.focus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * What is meant in a text. The <em>current span</em> is the one that a gesture made or selected last: a key that goes to
 * spans, a click, a choice in another part. The caret shows the spans that it touches in passing, innermost first, and
 * while it stands on one, that one is meant. As soon as it goes on, or words are selected, the current span is meant
 * again, with its event or claim: words that no span covers are selected to be tied to it. As long as no gesture has
 * selected anything, what the caret touched last is current.
 */
public final class SpanFocus {

    private static final Comparator<Anchored> INNERMOST = Comparator
            .comparingInt((Anchored anchored) -> anchored.getRanges().length())
            .thenComparing(anchored -> -anchored.getRanges().begin());

    private final Supplier<SpanIndex> index;
    private final Predicate<Anchored> shown;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Anchored> stack = List.of();
    private Work selected = Work.NONE;
    private Work meant = Work.NONE;
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

    /** The span that is meant: the one at the caret, else the current one while words are selected; or null. */
    public @Nullable Anchored anchor() {
        return meant.span();
    }

    /** The current span, wherever the caret has gone since; or null. */
    public @Nullable Anchored current() {
        return work().span();
    }

    /** The span that was current before this one, or null. */
    public @Nullable Anchored currentBefore() {
        return work().before();
    }

    /** What is meant, or null. */
    public @Nullable Element element() {
        return meant.element();
    }

    /** The event at the caret, else the one that was selected last, or null. */
    public @Nullable Event event() {
        return meant.event();
    }

    /** The claim at the caret, else the one that was selected last, or null; an event that comes after it takes its place. */
    public @Nullable Claim claim() {
        return meant.claim();
    }

    /** True if a span stands for what is selected. */
    public boolean isSelected(Anchored anchored) {
        Element element = meant.element();
        return anchored == meant.span()
                || element != null && (anchored == element || subject(anchored) == element);
    }

    /** The caret stands somewhere, or words are selected ({@code begin < end}, UTF-16 offsets). */
    public void moveTo(int begin, int end) {
        boolean sameAsBefore = begin == lastBegin && end == lastEnd;
        lastBegin = begin;
        lastEnd = end;
        stack = stackAt(begin, end);
        Anchored there = meant.span();
        if (!sameAsBefore || there == null || !stack.contains(there)) {
            meant = met(begin < end);
        }
        fire();
    }

    private Work met(boolean words) {
        if (stack.isEmpty()) {
            return words ? work() : work().on(null);
        }
        return words ? work().showing(stack.get(0)) : work().on(stack.get(0));
    }

    private Work work() {
        return selected.equals(Work.NONE) ? meant : selected;
    }

    /** What the caret stands on becomes current: by a click, or because something was done to it. */
    public void settle() {
        if (meant.span() != null) {
            selected = meant;
        }
    }

    /** Meets the spans at the caret anew, after others are shown. */
    public void refresh() {
        if (lastBegin >= 0) {
            moveTo(lastBegin, lastEnd);
        }
    }

    /** Makes the next span of the stack current, outwards or inwards. */
    public void walk(int step) {
        if (!stack.isEmpty()) {
            int at = Math.max(0, stack.indexOf(meant.span()));
            select(work().on(stack.get(Math.floorMod(at + step, stack.size()))));
        }
    }

    /** Makes a span current, wherever the caret is. */
    public void choose(Anchored chosen, List<Anchored> stackThere) {
        stack = stackThere;
        select(work().on(chosen));
    }

    /** Something was selected in another part: an element, or one span. */
    public void show(@Nullable Element shown) {
        select(shown instanceof Anchored anchored ? work().on(anchored) : work().about(shown));
    }

    private void select(Work next) {
        selected = next;
        meant = next;
        fire();
    }

    /** Forgets what is no longer in the dossier, after a change; tells it if something of that was meant. */
    public void prune() {
        Work now = meant;
        List<Anchored> there = stack;
        selected = selected.pruned();
        meant = meant.pruned();
        stack = stack.stream().filter(span -> span.eContainer() != null).toList();
        if (!now.equals(meant) || !there.equals(stack)) {
            fire();
        }
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

    private void fire() {
        listeners.forEach(Runnable::run);
    }
}
