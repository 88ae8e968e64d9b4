package org.actant.ui.text.gestures;

import java.util.List;
import java.util.Objects;

import org.actant.core.hedges.HedgeLists;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Goes to words that may be worth a mark, and selects them. They are looked for when first asked for. */
public final class JumpGestures {

    private final Workplace place;
    private @Nullable List<TextRanges> hedges;
    private @Nullable String languageOfHedges;

    public JumpGestures(Workplace place) {
        this.place = place;
    }

    /** Selects the next hedge word, or the one before, so that it can be marked as a cue. */
    public void hedge(boolean forwards) {
        go(hedges(), forwards, GestureMessages.noHedge);
    }

    private List<TextRanges> hedges() {
        String language = place.article().getLanguage();
        List<TextRanges> known = hedges;
        if (known == null || !Objects.equals(language, languageOfHedges)) {
            known = new HedgeLists().of(language).in(place.text());
            hedges = known;
            languageOfHedges = language;
        }
        return known;
    }

    private void go(List<TextRanges> words, boolean forwards, String otherwise) {
        TextRanges next = forwards ? next(words) : previous(words);
        if (next == null) {
            place.surface().tell(otherwise);
        } else {
            place.surface().select(next.begin(), next.end());
        }
    }

    private @Nullable TextRanges next(List<TextRanges> words) {
        int from = place.surface().selectionEnd();
        return words.stream().filter(range -> range.begin() >= from).findFirst().orElse(null);
    }

    private @Nullable TextRanges previous(List<TextRanges> words) {
        int to = place.surface().selectionBegin();
        return words.reversed().stream().filter(range -> range.end() <= to).findFirst().orElse(null);
    }
}
