package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders candidates by how likely words mean them: likeness of names first, then what was linked lately, then what is
 * mentioned nearby. Names are folded once, when the ranking is made.
 */
public final class CandidateRanking {

    private static final int EXACT = 100;
    private static final int SAME_STEMS = 90;
    private static final int PREFIX = 80;
    private static final int STEM_WORD = 70;
    private static final int WORD_PREFIX = 60;
    private static final int ACRONYM = 55;
    private static final int WITHIN = 30;
    private static final int SHORTEST_WITHIN = 3;

    private final List<Folded> candidates;

    public CandidateRanking(List<Candidate> candidates) {
        this.candidates = candidates.stream().map(Folded::of).toList();
    }

    /** All candidates, the likeliest for some words first. */
    public List<Candidate> likeliest(String words) {
        return ranked(words, 0);
    }

    /** The candidates that match what was typed, best first; all of them if nothing was. */
    public List<Candidate> matching(String typed) {
        return ranked(typed, typed.isBlank() ? 0 : 1);
    }

    private List<Candidate> ranked(String words, int least) {
        String folded = Folding.fold(words);
        String stems = Folding.stems(folded);
        List<Scored> scored = new ArrayList<>();
        for (Folded candidate : candidates) {
            int score = folded.isEmpty() ? 0 : candidate.score(folded, stems);
            if (score >= least) {
                scored.add(new Scored(candidate.candidate, score));
            }
        }
        scored.sort(Comparator.comparingInt((Scored entry) -> -entry.score)
                .thenComparingInt(entry -> entry.candidate.recency())
                .thenComparingInt(entry -> entry.candidate.distance()));
        return scored.stream().map(Scored::candidate).toList();
    }

    private record Scored(Candidate candidate, int score) {
    }

    private record Folded(Candidate candidate, List<String> names, List<String> stems) {

        static Folded of(Candidate candidate) {
            List<String> names = candidate.names().stream().map(Folding::fold).toList();
            return new Folded(candidate, names, names.stream().map(Folding::stems).toList());
        }

        int score(String words, String wordStems) {
            int best = 0;
            for (int i = 0; i < names.size(); i++) {
                best = Math.max(best, score(names.get(i), stems.get(i), words, wordStems));
            }
            return best;
        }

        private static int score(String name, String stems, String words, String wordStems) {
            if (name.isEmpty()) {
                return 0;
            }
            if (name.equals(words)) {
                return EXACT;
            }
            if (stems.equals(wordStems)) {
                return SAME_STEMS;
            }
            if (name.startsWith(words)) {
                return PREFIX;
            }
            if (sharesWord(stems, wordStems)) {
                return STEM_WORD;
            }
            if (name.contains(" " + words)) {
                return WORD_PREFIX;
            }
            if (isAcronym(words, name) || isAcronym(name, words)) {
                return ACRONYM;
            }
            return words.length() >= SHORTEST_WITHIN && name.contains(words) ? WITHIN : 0;
        }

        /** True if the last word of one is a word of the other: "Alexander Lukaschenko" and "Lukaschenko". */
        private static boolean sharesWord(String one, String other) {
            return hasWord(one, lastWord(other)) || hasWord(other, lastWord(one));
        }

        private static String lastWord(String words) {
            return words.substring(words.lastIndexOf(' ') + 1);
        }

        private static boolean hasWord(String words, String word) {
            return word.length() >= SHORTEST_WITHIN && (" " + words + " ").contains(" " + word + " ");
        }

        /** True if letters are the initials of words. */
        private static boolean isAcronym(String letters, String words) {
            if (letters.length() < 2 || letters.indexOf(' ') >= 0) {
                return false;
            }
            String[] parts = words.split(" ");
            if (parts.length != letters.length()) {
                return false;
            }
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].charAt(0) != letters.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
