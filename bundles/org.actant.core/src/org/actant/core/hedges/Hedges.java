package org.actant.core.hedges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.actant.core.spans.SentenceBegins;
import org.actant.model.TextRanges;

/**
 * Finds hedge words in a text: whole words and phrases, the longest where several begin at one place. A word that is
 * written small in the list is also found with a capital where a sentence begins; elsewhere a capital makes it another
 * word ("laut", but not "der Laut").
 */
public final class Hedges {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}\\p{M}])";
    private static final String SPACE = "[\\s\u00a0]+";

    private final Set<String> words;
    private final Pattern pattern;

    /** @param words words and phrases, words apart by one space; not empty */
    public Hedges(Collection<String> words) {
        this.words = Set.copyOf(words);
        String anyOf = this.words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Hedges::pattern).collect(Collectors.joining("|"));
        pattern = Pattern.compile(NO_WORD_BEFORE + "(?:" + anyOf + ")" + NO_WORD_AFTER);
    }

    /** Where hedge words stand, in order, as UTF-16 offsets; they do not overlap. */
    public List<TextRanges> in(CharSequence text) {
        List<TextRanges> found = new ArrayList<>();
        SentenceBegins begins = new SentenceBegins(text);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean asListed = words.contains(matcher.group().replaceAll(SPACE, " "));
            if (asListed || begins.at(matcher.start())) {
                found.add(TextRanges.of(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** The words of a phrase, the first also with a capital, apart by any white space. */
    private static String pattern(String phrase) {
        int first = phrase.codePointAt(0);
        int length = Character.charCount(first);
        String small = phrase.substring(0, length);
        String capital = Character.toString(Character.toTitleCase(first));
        String rest = phrase.substring(length).replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0").replace(" ", SPACE);
        return "(?:" + Pattern.quote(small) + "|" + Pattern.quote(capital) + ")" + rest;
    }
}
