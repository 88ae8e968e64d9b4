package org.actant.query.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without case, accents and breaks of lines, so that "Praesident" stays what it is but "Präsident" meets "prasident". */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FoldedText() {
    }

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("\u00df", "ss");
        String plain = Normalizer.isNormalized(lower, Normalizer.Form.NFD)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ");
    }
}
