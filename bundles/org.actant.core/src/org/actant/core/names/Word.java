package org.actant.core.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A word of a text.
 *
 * @param text           the word
 * @param begin          where it begins, in UTF-16 code units
 * @param end            where it ends
 * @param followsOnSpace true if nothing but spaces lies between it and the word before
 */
record Word(String text, int begin, int end, boolean followsOnSpace) {

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    /** True for two and more capitals: an abbreviation. */
    boolean isAbbreviation() {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** The words of a text, one after the other. */
    static final class Words {

        private static final Pattern WORD = Pattern
                .compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['\u2019-][\\p{L}\\p{N}]+)*");

        private final String text;
        private final Matcher matcher;
        private int last;

        Words(String text) {
            this.text = text;
            matcher = WORD.matcher(text);
        }

        /** The next word; null after the last. */
        @Nullable
        Word next() {
            if (!matcher.find()) {
                return null;
            }
            boolean onSpace = last > 0 && isSpace(last, matcher.start());
            last = matcher.end();
            return new Word(matcher.group(), matcher.start(), matcher.end(), onSpace);
        }

        private boolean isSpace(int from, int to) {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) != ' ' && text.charAt(i) != '\u00a0') {
                    return false;
                }
            }
            return true;
        }
    }
}
