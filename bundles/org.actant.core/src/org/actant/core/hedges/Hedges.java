package org.actant.core.hedges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.actant.core.spans.SentenceBegins;
import org.actant.model.TextRanges;

/**
 * Finds hedge words in a text: whole words and phrases, the longest where several begin at one place. A word that is
 * written small in the list is also found with a capital where a sentence begins; elsewhere a capital makes it another
 * word ("laut", but not "der Laut"). The text is gone through once, whatever the number of hedge words.
 */
public final class Hedges {

    private static final int NO_MATCH = -1;

    /** By the first word of the phrases: what follows in each of them, longest first. */
    private final Map<String, List<String>> restsByFirstWord = new HashMap<>();

    /** @param words words and phrases, words apart by one space */
    public Hedges(Collection<String> words) {
        for (String phrase : words) {
            int end = endOfWord(phrase, 0);
            restsByFirstWord.computeIfAbsent(phrase.substring(0, end), first -> new ArrayList<>())
                    .add(phrase.substring(end));
        }
        restsByFirstWord.values().forEach(rests -> rests.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Where hedge words stand, in order, as UTF-16 offsets; they do not overlap. */
    public List<TextRanges> in(String text) {
        List<TextRanges> found = new ArrayList<>();
        SentenceBegins begins = new SentenceBegins(text);
        int offset = 0;
        while (offset < text.length()) {
            int end = endOfWord(text, offset);
            if (end == offset) {
                offset += Character.charCount(text.codePointAt(offset));
                continue;
            }
            int endOfHedge = hedge(text, offset, end, begins);
            if (endOfHedge != NO_MATCH) {
                found.add(TextRanges.of(offset, endOfHedge));
            }
            offset = Math.max(end, endOfHedge);
        }
        return found;
    }

    /** Where the hedge ends that begins with a word; {@link #NO_MATCH} if none does. */
    private int hedge(String text, int begin, int endOfWord, SentenceBegins begins) {
        String word = text.substring(begin, endOfWord);
        int end = longest(text, endOfWord, restsByFirstWord.getOrDefault(word, List.of()));
        if (end == NO_MATCH && Character.isUpperCase(word.codePointAt(0))) {
            int first = Character.toLowerCase(word.codePointAt(0));
            String small = Character.toString(first) + word.substring(Character.charCount(word.codePointAt(0)));
            List<String> rests = restsByFirstWord.getOrDefault(small, List.of());
            end = rests.isEmpty() || !begins.at(begin) ? NO_MATCH : longest(text, endOfWord, rests);
        }
        return end;
    }

    private static int longest(String text, int from, List<String> rests) {
        for (String rest : rests) {
            int end = follow(text, from, rest);
            if (end != NO_MATCH && endOfWord(text, end) == end) {
                return end;
            }
        }
        return NO_MATCH;
    }

    /** Where the rest of a phrase ends that stands at an offset; a space of it stands for any white space. */
    private static int follow(String text, int from, String rest) {
        int offset = from;
        for (int i = 0; i < rest.length(); i++) {
            char wanted = rest.charAt(i);
            int begin = offset;
            while (wanted == ' ' && offset < text.length() && isSpace(text.charAt(offset))) {
                offset++;
            }
            if (wanted != ' ' && offset < text.length() && text.charAt(offset) == wanted) {
                offset++;
            }
            if (offset == begin) {
                return NO_MATCH;
            }
        }
        return offset;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    /** Where the letters, digits and marks end that begin at an offset. */
    private static int endOfWord(String text, int offset) {
        int end = offset;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            int type = Character.getType(character);
            boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (!isMark && !Character.isLetterOrDigit(character)) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }
}
