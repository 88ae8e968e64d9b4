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
import org.actant.model.Connection;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What gestures mean in a text. What is <em>current</em> a gesture made or selected last: a key that goes to spans, a
 * click, a choice in another part; the caret only passes over spans. What is <em>meant</em> stands at the selection: the
 * innermost span that the caret touches or that covers the selected words, else, of words, what is current. Gestures that
 * change something change what is meant. The <em>frame</em> is the event, claim or link that words are tied to: while
 * words are selected the current one, whatever else they stand for; at a mere caret, or if none is current, the one that
 * is meant. As long as no gesture has selected anything, what the caret touched last is current.
 */
public final class SpanFocus {

    private static final Comparator<Anchored> INNERMOST = Comparator
            .comparingInt((Anchored anchored) -> anchored.getRanges().length())
            .thenComparing(anchored -> -anchored.getRanges().begin());

    private final Supplier<SpanIndex> index;
    private final Predicate<Anchored> shown;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Anchored> stack = List.of();
    private Work current = Work.NONE;
    private Work meant = Work.NONE;
    private Work frame = Work.NONE;
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

    /** The span that is meant, or null. */
    public @Nullable Anchored anchor() {
        return meant.span();
    }

    /** What is meant, or null. */
    public @Nullable Element element() {
        return meant.element();
    }

    /** The current span, wherever the caret has gone since; or null. */
    public @Nullable Anchored current() {
        return work().span();
    }

    /** The span that was current before this one, or null. */
    public @Nullable Anchored currentBefore() {
        return work().before();
    }

    /** What words are tied to: a link, claim or event; or null. */
    public @Nullable Element frame() {
        return frame.frame();
    }

    /** The event of the frame, or null. */
    public @Nullable Event event() {
        return frame.event();
    }

    /** The claim of the frame, or null; an event that comes after it takes its place. */
    public @Nullable Claim claim() {
        return frame.claim();
    }

    /**
     * True if a span stands for what is meant: for the element, for what a claim is about and the words that hedge it or
     * name its source, for the ends of a connection.
     */
    public boolean isSelected(Anchored anchored) {
        Element element = meant.element();
        return anchored == meant.span()
                || element != null && (anchored == element || stands(anchored, subject(anchored), element));
    }

    private static boolean stands(Anchored anchored, Element subject, Element element) {
        return subject == element || switch (element) {
            case Claim claim -> subject == claim.getAbout() || claim.getCues().contains(anchored)
                    || claim.getAttribution().contains(anchored);
            case Connection connection -> connection.getSources().contains(subject)
                    || connection.getTargets().contains(subject);
            default -> false;
        };
    }

    /** The caret stands somewhere, or words are selected ({@code begin < end}, UTF-16 offsets). */
    public void moveTo(int begin, int end) {
        boolean sameAsBefore = begin == lastBegin && end == lastEnd;
        lastBegin = begin;
        lastEnd = end;
        stack = stackAt(begin, end);
        Anchored there = meant.span();
        if (!sameAsBefore || there == null || !stack.contains(there)) {
            meet(begin < end);
        }
        fire();
    }

    private void meet(boolean words) {
        Work last = work();
        Anchored innermost = stack.isEmpty() ? null : stack.get(0);
        meant = words && innermost == null ? last : last.on(innermost);
        frame = words && last.frame() != null ? last : meant;
    }

    private Work work() {
        return current.equals(Work.NONE) ? frame : current;
    }

    /**
     * What is meant becomes current: by a click, or because something was done to it.
     *
     * @return takes it back
     */
    public Runnable settle() {
        Work before = current;
        if (meant.span() != null) {
            current = meant;
            frame = meant;
        }
        return () -> {
            current = before.pruned();
            meet(lastBegin < lastEnd);
            fire();
        };
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
    public void show(@Nullable Element element) {
        select(element instanceof Anchored anchored ? work().on(anchored) : work().about(element));
    }

    private void select(Work next) {
        current = next;
        meant = next;
        frame = next;
        fire();
    }

    /** Forgets what is no longer in the dossier, after a change; tells it if something of that was meant. */
    public void prune() {
        Work now = meant;
        Work then = frame;
        List<Anchored> there = stack;
        current = current.pruned();
        meant = meant.pruned();
        frame = frame.pruned();
        stack = stack.stream().filter(span -> span.eContainer() != null).toList();
        if (!now.equals(meant) || !then.equals(frame) || !there.equals(stack)) {
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
