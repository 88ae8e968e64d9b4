package org.actant.ui.text.gestures;

import java.util.List;
import java.util.function.Predicate;

import org.actant.core.hedges.HedgeLists;
import org.actant.core.names.NameFinder;
import org.actant.model.Entity;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Goes to words that may be worth a mark, and selects them. They are looked for when first asked for. */
public final class JumpGestures {

    private final Workplace place;
    private final WordsOfLanguage hedges;
    private final WordsOfLanguage names;

    public JumpGestures(Workplace place) {
        this.place = place;
        hedges = new WordsOfLanguage(language -> new HedgeLists().of(language).in(place.text()));
        names = new WordsOfLanguage(language -> new NameFinder(place.text(), language).find());
    }

    /** Selects the next hedge word, or the one before, so that it can be marked as a cue. */
    public void hedge(boolean forwards) {
        go(hedges, hedge -> true, forwards, GestureMessages.noHedge);
    }

    /** Selects the next name that is tied to nothing, or the one before. */
    public void name(boolean forwards) {
        go(names, this::isFree, forwards, GestureMessages.noName);
    }

    private void go(WordsOfLanguage words, Predicate<TextRanges> condition, boolean forwards, String otherwise) {
        List<TextRanges> all = words.in(place.article().getLanguage());
        TextRanges next = forwards ? next(all, condition) : previous(all, condition);
        if (next == null) {
            place.surface().tell(otherwise);
        } else {
            place.surface().select(next.begin(), next.end());
        }
    }

    private @Nullable TextRanges next(List<TextRanges> words, Predicate<TextRanges> condition) {
        int from = place.surface().selectionEnd();
        return words.stream().filter(range -> range.begin() >= from).filter(condition).findFirst().orElse(null);
    }

    private @Nullable TextRanges previous(List<TextRanges> words, Predicate<TextRanges> condition) {
        int to = place.surface().selectionBegin();
        return words.reversed().stream().filter(range -> range.end() <= to).filter(condition).findFirst()
                .orElse(null);
    }

    /** True if no mention of an entity covers the words. */
    private boolean isFree(TextRanges words) {
        return place.spans().at(words.begin()).stream().noneMatch(anchored -> anchored instanceof Mention mention
                && mention.getOf() instanceof Entity && mention.getRanges().covers(words));
    }
}
