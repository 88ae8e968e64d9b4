package org.actant.core.spans;

import java.util.function.UnaryOperator;
import org.actant.core.store.XmlCharacters;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/**
 * The words that an anchor keeps of its text, to be read without it and to find the place again. A character that XML
 * cannot hold is kept as U+FFFD.
 */
public final class Quotes {

    /** Length of prefix and suffix, in UTF-16 code units; one less where a surrogate pair would be cut. */
    public static final int CONTEXT = 16;

    private Quotes() {
    }

    /**
     * Sets quote, prefix and suffix from the ranges of the anchor.
     *
     * @throws IndexOutOfBoundsException if a range lies outside the text
     */
    public static void fill(Anchored anchored, CharSequence text) {
        fill(anchored, text, UnaryOperator.identity());
    }

    /**
     * The same, with each string passed through a pool first, so that equal ones can be shared.
     *
     * @throws IndexOutOfBoundsException if a range lies outside the text
     */
    public static void fill(Anchored anchored, CharSequence text, UnaryOperator<String> pool) {
        TextRanges ranges = anchored.getRanges();
        anchored.setQuote(pool.apply(quote(ranges, text)));
        anchored.setPrefix(pool.apply(prefix(ranges, text)));
        anchored.setSuffix(pool.apply(suffix(ranges, text)));
    }

    /**
     * The words of the ranges, fragments joined by space, ellipsis, space.
     *
     * @throws IndexOutOfBoundsException if a range lies outside the text
     */
    public static String quote(TextRanges ranges, CharSequence text) {
        return XmlCharacters.replaceForbidden(ranges.slice(text));
    }

    /** Up to {@link #CONTEXT} code units before the first fragment. */
    public static String prefix(TextRanges ranges, CharSequence text) {
        int end = ranges.begin();
        int begin = Math.max(0, end - CONTEXT);
        if (cutsSurrogatePair(text, begin)) {
            begin++;
        }
        return XmlCharacters.replaceForbidden(text.subSequence(begin, end).toString());
    }

    /** Up to {@link #CONTEXT} code units after the last fragment. */
    public static String suffix(TextRanges ranges, CharSequence text) {
        int begin = ranges.end();
        int end = Math.min(text.length(), begin + CONTEXT);
        if (cutsSurrogatePair(text, end)) {
            end--;
        }
        return XmlCharacters.replaceForbidden(text.subSequence(begin, end).toString());
    }

    /** True if the offset, between 0 and the length of the text, lies within a surrogate pair. */
    public static boolean cutsSurrogatePair(CharSequence text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /**
     * Makes sure that something may be anchored there.
     *
     * @throws IllegalArgumentException if the ranges reach beyond the text or cut a surrogate pair
     */
    public static void check(TextRanges ranges, CharSequence text) {
        if (ranges.end() > text.length()) {
            throw new IllegalArgumentException(
                    "Range " + ranges + " reaches beyond the text of " + text.length() + " characters.");
        }
        for (int i = 0; i < ranges.size(); i++) {
            if (cutsSurrogatePair(text, ranges.begin(i)) || cutsSurrogatePair(text, ranges.end(i))) {
                throw new IllegalArgumentException("Range " + ranges + " cuts a surrogate pair.");
            }
        }
    }
}
