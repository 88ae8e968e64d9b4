package org.actant.ui.text.focus;

import java.text.BreakIterator;
import java.util.Locale;

import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Characters, words and sentences of a text, by the rules of its language. Offsets are UTF-16 code units. */
public final class TextUnits {

    private final String text;
    private final BreakIterator characters;
    private final BreakIterator words;
    private final BreakIterator sentences;

    /** @param language BCP 47 tag; null or unknown for the rules that hold everywhere */
    public TextUnits(String text, @Nullable String language) {
        this.text = text;
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        characters = new NearCharacters(locale);
        words = BreakIterator.getWordInstance(locale);
        sentences = BreakIterator.getSentenceInstance(locale);
        characters.setText(text);
        words.setText(text);
        sentences.setText(text);
    }

    /** The word that covers an offset or ends at it; null if there is none. */
    public @Nullable TextRanges wordAt(int offset) {
        TextRanges here = around(words, offset);
        if (here != null && isWord(here)) {
            return here;
        }
        TextRanges left = offset > 0 ? around(words, offset - 1) : null;
        return left != null && isWord(left) ? left : null;
    }

    /** The sentence that covers an offset, without the white space at its end; null in an empty text. */
    public @Nullable TextRanges sentenceAt(int offset) {
        TextRanges sentence = around(sentences, offset);
        if (sentence == null) {
            return null;
        }
        int end = sentence.end();
        while (end > sentence.begin() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return TextRanges.of(sentence.begin(), end);
    }

    /** The end of the next word after an offset, or the end of the text. */
    public int nextWordEnd(int offset) {
        int from = offset;
        while (from < text.length()) {
            int to = words.following(from);
            if (isWord(TextRanges.of(from, to))) {
                return to;
            }
            from = to;
        }
        return text.length();
    }

    /** The begin of the last word before an offset, or the begin of the text. */
    public int previousWordBegin(int offset) {
        int to = offset;
        while (to > 0) {
            int from = words.preceding(to);
            if (isWord(TextRanges.of(from, to))) {
                return from;
            }
            to = from;
        }
        return 0;
    }

    /** The offset one visible character to the right or left, never inside one. */
    public int nextCharacter(int offset, boolean forwards) {
        if (forwards) {
            return offset >= text.length() ? text.length() : characters.following(offset);
        }
        return offset <= 0 ? 0 : characters.preceding(offset);
    }

    private @Nullable TextRanges around(BreakIterator units, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return null;
        }
        int end = units.following(offset);
        return TextRanges.of(units.previous(), end);
    }

    private boolean isWord(TextRanges range) {
        return text.substring(range.begin(), range.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
