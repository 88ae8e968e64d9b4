package org.actant.core.spans;

import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/** The words that an anchor stands on, and those around it, by which its place is found again. */
public final class Quotes {

    /** Length of the context on each side, in UTF-16 code units. */
    public static final int CONTEXT = 16;

    private Quotes() {
    }

    /** Sets quote, prefix and suffix of an anchor from its ranges. */
    public static void fill(Anchored anchored, String text) {
        TextRanges ranges = anchored.getRanges();
        anchored.setQuote(ranges.slice(text));
        anchored.setPrefix(prefix(ranges, text));
        anchored.setSuffix(suffix(ranges, text));
    }

    /** Up to {@value #CONTEXT} code units before the first fragment; never half a surrogate pair. */
    public static String prefix(TextRanges ranges, String text) {
        int begin = Math.max(0, ranges.begin() - CONTEXT);
        return text.substring(cutsPair(text, begin) ? begin + 1 : begin, ranges.begin());
    }

    /** Up to {@value #CONTEXT} code units after the last fragment; never half a surrogate pair. */
    public static String suffix(TextRanges ranges, String text) {
        int end = Math.min(text.length(), ranges.end() + CONTEXT);
        return text.substring(ranges.end(), cutsPair(text, end) ? end - 1 : end);
    }

    /**
     * Makes sure that something may be anchored there.
     *
     * @throws IllegalArgumentException if the ranges reach beyond the text or cut a surrogate pair
     */
    public static void check(TextRanges ranges, String text) {
        if (ranges.end() > text.length()) {
            throw new IllegalArgumentException("Range " + ranges + " reaches beyond the text of " + text.length()
                    + " characters.");
        }
        for (int i = 0; i < ranges.size(); i++) {
            if (cutsPair(text, ranges.begin(i)) || cutsPair(text, ranges.end(i))) {
                throw new IllegalArgumentException("Range " + ranges + " cuts a surrogate pair.");
            }
        }
    }

    /** True if {@code offset} lies between the two halves of a surrogate pair. */
    public static boolean cutsPair(CharSequence text, int offset) {
        return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
