package org.actant.core.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.core.names.Word.Words;
import org.actant.core.spans.SentenceBegins;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Guesses which words are names: several words with capitals in a row, abbreviations, and single words with a capital that
 * is not owed to the begin of a sentence, or, at the begin of a sentence, that are found as a name elsewhere. In German,
 * where all nouns have capitals, nouns are sorted out as well as can be done without a dictionary.
 */
public final class NameFinder {

    /** What joins the parts of a name; "von" alone does so less often than it joins a noun and a name. */
    private static final Set<String> JOINTS = Set.of("van", "van de", "van den", "van der", "von der", "von dem", "de",
            "de la", "del", "di", "du", "dos", "bin", "ibn", "al", "el", "of", "of the", "la", "le");
    private static final Set<String> PARTICLES = JOINTS.stream().flatMap(joint -> Stream.of(joint.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final SentenceBegins begins;
    private final CommonWords common;
    private final List<List<Word>> rows = new ArrayList<>();

    /** @param language BCP 47 tag of the language of the text, or null */
    public NameFinder(String text, @Nullable String language) {
        this.text = text;
        begins = new SentenceBegins(text);
        boolean german = language != null && "de".equals(Locale.forLanguageTag(language).getLanguage());
        common = new CommonWords(text, german);
    }

    /** Where names stand, in order, as UTF-16 offsets. */
    public List<TextRanges> find() {
        rows.clear();
        collectRows();
        Set<String> known = new HashSet<>();
        for (List<Word> row : rows) {
            if (isNameForSure(row)) {
                row.stream().filter(word -> !common.contains(word)).forEach(word -> known.add(word.text()));
            }
        }
        return rows.stream().filter(row -> isNameForSure(row) || known.contains(row.get(0).text()))
                .map(row -> TextRanges.of(row.get(0).begin(), row.get(row.size() - 1).end())).toList();
    }

    /** Words with capitals that follow on each other, particles between them included. */
    private void collectRows() {
        List<Word> row = new ArrayList<>();
        List<Word> particles = new ArrayList<>();
        Words words = new Words(text);
        for (Word word = words.next(); word != null; word = words.next()) {
            boolean goesOn = word.followsOnSpace() && !row.isEmpty();
            if (goesOn && PARTICLES.contains(word.text())) {
                particles.add(word);
            } else if (word.isCapitalised()) {
                if (!goesOn || !isJoint(particles)) {
                    close(row);
                } else {
                    row.addAll(particles);
                }
                particles.clear();
                row.add(word);
            } else {
                close(row);
                particles.clear();
            }
        }
        close(row);
    }

    private static boolean isJoint(List<Word> particles) {
        return particles.isEmpty()
                || JOINTS.contains(particles.stream().map(Word::text).collect(Collectors.joining(" ")));
    }

    /** A row is done: what only has its capital from the begin of a sentence, and nouns at its begin, are taken away. */
    private void close(List<Word> row) {
        int from = 0;
        if (!row.isEmpty() && beginsSentence(row.get(0)) && common.containsInSmall(row.get(0))) {
            from = 1;
        }
        while (from < row.size() && isNoBegin(row.get(from), from == row.size() - 1)) {
            from++;
        }
        if (from < row.size()) {
            rows.add(List.copyOf(row.subList(from, row.size())));
        }
        row.clear();
    }

    private boolean isNoBegin(Word word, boolean last) {
        return !word.isCapitalised() || !last && common.contains(word);
    }

    private boolean isNameForSure(List<Word> row) {
        Word first = row.get(0);
        if (row.size() > 1) {
            return !row.stream().allMatch(common::contains);
        }
        return first.isAbbreviation() || !beginsSentence(first) && !common.contains(first);
    }

    private boolean beginsSentence(Word word) {
        return begins.at(word.begin());
    }
}
