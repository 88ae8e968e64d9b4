package org.actant.ui.text.tests;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.actant.ui.text.focus.TextUnits.Unit;

/** Characters, words and sentences of a whole text as plain lists, to be looked through from end to end. */
final class NaiveUnits {

    /** A stretch of the text, half open. */
    record Stretch(int begin, int end) {
    }

    private final String text;
    private final List<Stretch> characters;
    private final List<Stretch> words;
    private final List<Stretch> sentences;

    NaiveUnits(String text, Locale language) {
        this.text = text;
        characters = stretches(BreakIterator.getCharacterInstance(language));
        words = stretches(BreakIterator.getWordInstance(language)).stream().filter(this::isWord).toList();
        sentences = stretches(BreakIterator.getSentenceInstance(language)).stream().map(this::withoutSpaceBehind)
                .filter(sentence -> sentence.begin < sentence.end).toList();
    }

    private List<Stretch> stretches(BreakIterator breaks) {
        breaks.setText(text);
        List<Stretch> all = new ArrayList<>();
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            all.add(new Stretch(begin, end));
            begin = end;
        }
        return all;
    }

    private boolean isWord(Stretch stretch) {
        return text.substring(stretch.begin, stretch.end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Stretch withoutSpaceBehind(Stretch stretch) {
        int end = stretch.end;
        while (end > stretch.begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Stretch(stretch.begin, end);
    }

    List<Stretch> of(Unit unit) {
        return switch (unit) {
            case CHARACTER -> characters;
            case WORD -> words;
            case SENTENCE -> sentences;
        };
    }

    /** The word that covers an offset, else the one that ends there. */
    Optional<Stretch> wordAt(int offset) {
        return words.stream().filter(word -> word.begin <= offset && offset <= word.end)
                .max(Comparator.comparing(Stretch::begin));
    }

    /** Where the next unit ends or begins, or the last one before; an end of the text where there is none. */
    int next(Unit unit, boolean end, boolean right, int offset) {
        Function<Stretch, Integer> edge = end ? Stretch::end : Stretch::begin;
        Stream<Integer> edges = of(unit).stream().map(edge);
        return right
                ? edges.filter(at -> at > offset).min(Comparator.naturalOrder()).orElse(text.length())
                : edges.filter(at -> at < offset).max(Comparator.naturalOrder()).orElse(0);
    }
}
