package org.actant.ui.text.wrap;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

/**
 * Breaks a text into lines that fit a width, at the places that Unicode allows; a word that is wider than a line is
 * broken between letters. Offsets are UTF-16 code units.
 */
public final class LineWrapper {

    /** Scripts from here on have rules of their own for where a line may end. */
    private static final char FIRST_BEYOND_SIMPLE = '\u0590';

    /** Behind these, Unicode has a new line begin in any case. */
    private static final String ENDS = "\n\u000b\f\r\u0085\u2028\u2029";
    private static final int LONGEST_LETTER = 100;

    private final LetterWidths widths;
    private final float width;
    private final BreakIterator breaks;
    private final BreakIterator letters;
    /** No break lies between these two; asked anew for each line, a word of many lines would cost the square of them. */
    private int lastBreak;
    private int nextBreak;

    /**
     * @param width room for a line, in pixels
     * @param locale language of the text
     */
    public LineWrapper(LetterWidths widths, int width, Locale locale) {
        this.widths = widths;
        this.width = width;
        breaks = BreakIterator.getLineInstance(locale);
        letters = BreakIterator.getCharacterInstance(locale);
    }

    /** The lines of a text; at least one. */
    public LineTable wrap(String text) {
        LineTable lines = new LineTable();
        int begin = 0;
        while (true) {
            int end = endOfParagraph(text, begin);
            wrapParagraph(text, begin, end, lines);
            if (end == text.length()) {
                return lines;
            }
            boolean two = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            begin = end + (two ? 2 : 1);
        }
    }

    private static int endOfParagraph(String text, int begin) {
        int end = begin;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void wrapParagraph(String text, int from, int end, LineTable lines) {
        boolean iteratorIsSet = false;
        int begin = from;
        int over = overflow(text, begin, end);
        while (over < end) {
            int next = simpleBreak(text, begin, over);
            if (next < 0) {
                if (!iteratorIsSet) {
                    breaks.setText(new StringCharacterIterator(text, from, end, from));
                    nextBreak = from;
                    iteratorIsSet = true;
                }
                next = anyBreak(text, begin, over, end);
            }
            boolean hidesSpace = next > begin + 1 && isSpace(text.charAt(next - 1));
            lines.add(begin, hidesSpace ? next - 1 : next);
            begin = next;
            over = overflow(text, begin, end);
        }
        lines.add(begin, end);
    }

    /** The first letter that does not fit; white space always does. */
    private int overflow(String text, int begin, int end) {
        float room = width;
        for (int i = begin; i < end;) {
            int codePoint = text.codePointAt(i);
            room -= widths.of(codePoint);
            if (room < 0 && !isSpace(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return end;
    }

    /** The last break that is plain to see: between a space and a word; -1 if there may be a better one. */
    private static int simpleBreak(String text, int begin, int over) {
        for (int i = over; i > begin; i--) {
            char letter = text.charAt(i);
            if (letter >= FIRST_BEYOND_SIMPLE || !Character.isLetterOrDigit(letter) && ",.;:".indexOf(letter) < 0) {
                return -1;
            }
            if (text.charAt(i - 1) == ' ') {
                return Character.isLetterOrDigit(letter) ? i : -1;
            }
        }
        return -1;
    }

    private int anyBreak(String text, int begin, int over, int end) {
        if (over >= nextBreak) {
            lastBreak = breaks.preceding(over + 1);
            nextBreak = lastBreak > begin ? over : breaks.following(over);
        }
        return lastBreak > begin ? lastBreak : insideWord(text, begin, over, end);
    }

    /** Behind the last letter that fits, marks and all; behind the first if not even that fits. */
    private int insideWord(String text, int begin, int over, int end) {
        letters.setText(text.substring(begin, Math.min(end, over + LONGEST_LETTER)));
        int next = letters.preceding(over - begin + 1);
        return begin + (next > 0 ? next : letters.following(0));
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\u3000';
    }
}
