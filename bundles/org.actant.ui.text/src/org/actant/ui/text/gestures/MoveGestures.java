package org.actant.ui.text.gestures;

import java.util.Comparator;
import java.util.List;

import org.actant.core.identity.Identities;
import org.actant.core.spans.SpanIndex;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.TextUnits.Unit;
import org.actant.ui.text.outline.ArticleOutline;
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

    /** Goes to the next mention of what is selected, or to the one before; round the ends of the text. */
    public void nextMention(boolean forwards) {
        Element element = place.element();
        if (element == null) {
            place.surface().tell(GestureMessages.noSpan);
            return;
        }
        List<Mention> mentions = mentions(element).stream().filter(place.focus()::isShown).toList();
        if (mentions.isEmpty()) {
            place.surface().tell(GestureMessages.noMention);
            return;
        }
        int at = mentions.indexOf(place.anchor());
        place.show(at >= 0
                ? mentions.get(Math.floorMod(at + (forwards ? 1 : -1), mentions.size()))
                : nearest(mentions, forwards));
    }

    private Mention nearest(List<Mention> mentions, boolean forwards) {
        int caret = place.surface().caret();
        List<Mention> behind = mentions.stream().filter(mention -> mention.getRanges().begin() > caret).toList();
        if (forwards) {
            return behind.isEmpty() ? mentions.get(0) : behind.get(0);
        }
        return mentions.get(Math.floorMod(mentions.size() - behind.size() - 1, mentions.size()));
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

    /** Moves the caret by a sentence; if {@code selecting}, the end of the selection at which it stands. */
    public void sentence(boolean forwards, boolean selecting) {
        int caret = place.surface().caret();
        int to = forwards
                ? place.units().nextBegin(Unit.SENTENCE, caret)
                : place.units().previousBegin(Unit.SENTENCE, caret);
        place.surface().select(selecting ? fixedEnd() : to, to);
    }

    /** Moves the end of the selection at which the caret stands to the next end of a span, or to a begin before. */
    public void growBySpan(boolean forwards) {
        int caret = place.surface().caret();
        Anchored next = forwards ? nextEndingAfter(caret) : shown(caret, false);
        if (next == null) {
            place.surface().tell(GestureMessages.noMore);
        } else {
            place.surface().select(fixedEnd(), forwards ? next.getRanges().end() : next.getRanges().begin());
        }
    }

    /** A span at the caret that ends behind it, else the next. */
    private @Nullable Anchored nextEndingAfter(int caret) {
        return place.spans().at(caret).stream().filter(place.focus()::isShown)
                .filter(anchored -> anchored.getRanges().end() > caret)
                .min(Comparator.comparingInt(anchored -> anchored.getRanges().end()))
                .orElseGet(() -> shown(caret, true));
    }

    /** Shows what the article speaks of, to go there. */
    public void outline() {
        place.surface().show(ArticleOutline.of(place.session(), place.article(), place::show));
    }

    /** Shows in the inspector what is current. */
    public void showInInspector() {
        if (place.element() == null) {
            place.surface().tell(GestureMessages.noSpan);
        } else {
            place.surface().surroundings().showInspector();
        }
    }

    /** Selects the word at the caret. */
    public void selectWord() {
        select(place.units().wordAt(place.surface().caret()));
    }

    /** Selects the sentence at the caret. */
    public void selectSentence() {
        select(place.units().sentenceAt(place.surface().caret()));
    }

    /** The mentions of an element, and of what was merged with it, that stand in this text, in document order. */
    public List<Mention> mentions(Element element) {
        return new Identities(place.session().references())
                .referring(Identities.standingFor(element), Literals.MENTION__OF, Mention.class).stream()
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
