package org.actant.ui.text.gestures;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Words of a text that are found by the rules of its language; found when first asked for, and anew for another language. */
final class WordsOfLanguage {

    private final Function<@Nullable String, List<TextRanges>> finder;
    private @Nullable List<TextRanges> found;
    private @Nullable String languageOfFound;

    WordsOfLanguage(Function<@Nullable String, List<TextRanges>> finder) {
        this.finder = finder;
    }

    /** @param language BCP 47 tag, or null if it is not known */
    List<TextRanges> in(@Nullable String language) {
        List<TextRanges> known = found;
        if (known == null || !Objects.equals(language, languageOfFound)) {
            known = finder.apply(language);
            found = known;
            languageOfFound = language;
        }
        return known;
    }
}
