package org.actant.ui.text.gestures;

import java.util.Comparator;
import java.util.List;

import org.actant.core.spans.SpanIndex;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Moves through the text: from span to span, outwards and inwards, by words and sentences. */
public final class MoveGestures {

    private final Workplace place;

    public MoveGestures(Workplace place) {
        this.place = place;
    }

    /** Goes to the next span in document order, or to the one before. */
    public void nextSpan(boolean forwards) {
        int caret = place.surface().caret();
        Anchored current = place.anchor();
        boolean onCurrent = current != null && current.getRanges().begin() == caret;
        Anchored next = onCurrent ? neighbour(current, forwards) : null;
        if (next == null) {
            next = forwards ? nextFrom(caret, onCurrent) : shown(caret, false);
        }
        if (next == null) {
            place.surface().tell(GestureMessages.noMore);
        } else {
            place.show(next);
        }
    }

    /** Goes to the next mention of what is selected, after the last to the first. */
    public void nextMention() {
        Element element = place.element();
        if (element == null) {
            place.surface().tell(GestureMessages.noSpan);
            return;
        }
        List<Mention> mentions = mentions(element);
        if (mentions.isEmpty()) {
            place.surface().tell(GestureMessages.noMention);
            return;
        }
        int caret = place.surface().caret();
        Anchored current = place.anchor();
        int at = mentions.indexOf(current);
        place.show(at >= 0
                ? mentions.get((at + 1) % mentions.size())
                : mentions.stream().filter(mention -> mention.getRanges().begin() > caret).findFirst()
                        .orElse(mentions.get(0)));
    }

    /** Makes the next span of those at the caret current, outwards or inwards. */
    public void walkStack(boolean outwards) {
        place.focus().walk(outwards ? 1 : -1);
    }

    /** Moves the end of the selection at which the caret stands by a word. */
    public void growByWord(boolean forwards) {
        int caret = place.surface().caret();
        int to = forwards ? place.units().nextWordEnd(caret) : place.units().previousWordBegin(caret);
        place.surface().select(fixedEnd(), to);
    }

    /** Selects the word at the caret. */
    public void selectWord() {
        select(place.units().wordAt(place.surface().caret()));
    }

    /** Selects the sentence at the caret. */
    public void selectSentence() {
        select(place.units().sentenceAt(place.surface().caret()));
    }

    /** The mentions of an element that stand in this text, in document order. */
    public List<Mention> mentions(Element element) {
        return place.session().references().to(element, Literals.MENTION__OF, Mention.class).stream()
                .filter(place::stands)
                .sorted(Comparator.comparing(Mention::getRanges)).toList();
    }

    private void select(@Nullable TextRanges unit) {
        if (unit == null) {
            place.surface().tell(GestureMessages.noWords);
        } else {
            place.surface().select(unit.begin(), unit.end());
        }
    }

    /** The end of the selection at which the caret does not stand. */
    private int fixedEnd() {
        int begin = place.surface().selectionBegin();
        return place.surface().caret() == begin ? place.surface().selectionEnd() : begin;
    }

    private @Nullable Anchored nextFrom(int caret, boolean onCurrent) {
        List<Anchored> here = beginningAt(caret);
        return onCurrent || here.isEmpty() ? shown(caret, true) : here.get(0);
    }

    /** The first shown span that begins after an offset, or the last that begins before it. */
    private @Nullable Anchored shown(int offset, boolean after) {
        SpanIndex spans = place.spans();
        Anchored found = after ? spans.nextAfter(offset) : spans.lastBefore(offset);
        while (found != null && !place.focus().isShown(found)) {
            int begin = found.getRanges().begin();
            List<Anchored> here = beginningAt(begin);
            if (!here.isEmpty()) {
                return after ? here.getFirst() : here.getLast();
            }
            found = after ? spans.nextAfter(begin) : spans.lastBefore(begin);
        }
        return found;
    }

    /** The span next to another among those that begin at the same offset. */
    private @Nullable Anchored neighbour(Anchored current, boolean forwards) {
        List<Anchored> here = beginningAt(current.getRanges().begin());
        int at = here.indexOf(current) + (forwards ? 1 : -1);
        return at >= 0 && at < here.size() ? here.get(at) : null;
    }

    private List<Anchored> beginningAt(int offset) {
        return place.spans().overlapping(offset, offset + 1).stream()
                .filter(anchored -> anchored.getRanges().begin() == offset).filter(place.focus()::isShown).toList();
    }
}
