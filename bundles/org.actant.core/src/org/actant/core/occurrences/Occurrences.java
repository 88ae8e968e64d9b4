package org.actant.core.occurrences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds words like some words in texts. Where several phrases begin at one place the longest counts; what is found does
 * not overlap. Words of a phrase may be apart by any white space. Immutable, for any thread.
 */
public final class Occurrences {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}\\p{M}])";
    private static final String SPACE = "[\\s\u00a0]+";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    /** Endings of adjectives made from names, then of plurals and cases; longest first. */
    private static final List<String> ENDINGS = List.of("ischen", "ischem", "ischer", "isches", "ische", "innen",
            "isch", "ern", "ens", "es", "en", "em", "er", "in", "ns", "'s", "\u2019s", "s", "n", "e", "'", "\u2019");
    private static final int LEAST_STEM = 4;

    private final @Nullable Pattern pattern;

    public Occurrences(OccurrenceQuery query) {
        pattern = query.phrases().isEmpty() ? null : pattern(query);
    }

    /**
     * Where they stand, in order, as UTF-16 offsets.
     *
     * @param most     after so many the search ends
     * @param canceled is asked after each that was found
     */
    public List<TextRanges> in(CharSequence text, int most, BooleanSupplier canceled) {
        Pattern sought = pattern;
        List<TextRanges> found = new ArrayList<>();
        if (sought == null) {
            return found;
        }
        Matcher matcher = sought.matcher(text);
        while (found.size() < most && !canceled.getAsBoolean() && matcher.find()) {
            found.add(TextRanges.of(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static Pattern pattern(OccurrenceQuery query) {
        String anyOf = query.phrases().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> phrase(phrase, query.endings())).collect(Collectors.joining("|", "(?:", ")"));
        int flags = query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(query.wholeWords() ? NO_WORD_BEFORE + anyOf + NO_WORD_AFTER : anyOf, flags);
    }

    private static String phrase(String phrase, boolean endings) {
        return Arrays.stream(phrase.split(SPACE)).map(part -> part(part, endings)).collect(Collectors.joining(SPACE));
    }

    /** Words and the signs between them. */
    private static String part(String part, boolean endings) {
        StringBuilder regex = new StringBuilder();
        Matcher words = WORD.matcher(part);
        int signs = 0;
        while (words.find()) {
            regex.append(Pattern.quote(part.substring(signs, words.start())));
            regex.append(endings ? inflected(words.group()) : Pattern.quote(words.group()));
            signs = words.end();
        }
        return regex.append(Pattern.quote(part.substring(signs))).toString();
    }

    private static String inflected(String word) {
        String stem = stem(word);
        String other = ENDINGS.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String own = Pattern.quote(word);
        String afterStem = Pattern.quote(stem) + other + "?+" + NO_WORD_AFTER;
        return word.codePointCount(0, word.length()) < LEAST_STEM
                ? own + "(?:'?s|\u2019s)?+"
                : "(?:" + afterStem + "|" + own + other + "?+)";
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
