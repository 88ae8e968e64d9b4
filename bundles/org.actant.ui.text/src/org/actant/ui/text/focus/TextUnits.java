package org.actant.ui.text.focus;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Characters, words and sentences of a text, by the rules of its language. Offsets are UTF-16 code units. */
public final class TextUnits {

    /** What a text is divided into. */
    public enum Unit {
        /** What a reader takes for one character. */
        CHARACTER,
        /** A word, without the signs around it. */
        WORD,
        /** A sentence, without the white space behind it. */
        SENTENCE
    }

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
        return sentence == null ? null : withoutSpaceBehind(sentence);
    }

    /**
     * Where the character begins that an offset lies in: never inside a surrogate pair, nor between a letter and its marks.
     */
    public int floor(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.max(0, Math.min(offset, text.length()));
        }
        TextRanges character = around(characters, offset);
        return character == null ? offset : character.begin();
    }

    /** Where the character ends that an offset lies in; the offset itself if it lies between two. */
    public int ceiling(int offset) {
        int begin = floor(offset);
        return begin == offset || begin >= text.length() ? begin : characters.following(begin);
    }

    /** Where sentences begin, in order. */
    public int[] sentenceBegins() {
        IntStream.Builder begins = IntStream.builder();
        int begin = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (isUnit(Unit.SENTENCE, TextRanges.of(begin, end))) {
                begins.add(begin);
            }
            begin = end;
        }
        return begins.build().toArray();
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

    /** The first end of a unit after an offset; the end of the text if there is none. */
    public int nextEnd(Unit unit, int offset) {
        for (TextRanges range = first(unit, offset); range != null; range = after(unit, range)) {
            int end = content(unit, range).end();
            if (end > offset && isUnit(unit, range)) {
                return end;
            }
        }
        return text.length();
    }

    /** The last end of a unit before an offset; the begin of the text if there is none. */
    public int previousEnd(Unit unit, int offset) {
        for (TextRanges range = first(unit, offset); range != null; range = before(unit, range)) {
            int end = content(unit, range).end();
            if (end < offset && isUnit(unit, range)) {
                return end;
            }
        }
        return 0;
    }

    /** The first begin of a unit after an offset; the end of the text if there is none. */
    public int nextBegin(Unit unit, int offset) {
        for (TextRanges range = first(unit, offset); range != null; range = after(unit, range)) {
            if (range.begin() > offset && isUnit(unit, range)) {
                return range.begin();
            }
        }
        return text.length();
    }

    /** The last begin of a unit before an offset; the begin of the text if there is none. */
    public int previousBegin(Unit unit, int offset) {
        for (TextRanges range = first(unit, offset); range != null; range = before(unit, range)) {
            if (range.begin() < offset && isUnit(unit, range)) {
                return range.begin();
            }
        }
        return 0;
    }

    private @Nullable TextRanges first(Unit unit, int offset) {
        return around(iterator(unit), Math.min(offset, text.length() - 1));
    }

    private @Nullable TextRanges after(Unit unit, TextRanges range) {
        return around(iterator(unit), range.end());
    }

    private @Nullable TextRanges before(Unit unit, TextRanges range) {
        return around(iterator(unit), range.begin() - 1);
    }

    private BreakIterator iterator(Unit unit) {
        return switch (unit) {
            case CHARACTER -> characters;
            case WORD -> words;
            case SENTENCE -> sentences;
        };
    }

    private boolean isUnit(Unit unit, TextRanges range) {
        return switch (unit) {
            case CHARACTER -> true;
            case WORD -> isWord(range);
            case SENTENCE -> content(unit, range).length() > 0;
        };
    }

    private TextRanges content(Unit unit, TextRanges range) {
        return unit == Unit.SENTENCE ? withoutSpaceBehind(range) : range;
    }

    private TextRanges withoutSpaceBehind(TextRanges range) {
        int end = range.end();
        while (end > range.begin() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return TextRanges.of(range.begin(), end);
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
