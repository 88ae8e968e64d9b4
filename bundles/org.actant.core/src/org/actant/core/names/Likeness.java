package org.actant.core.names;

import java.util.List;

/** How alike words are to a name, from 0 for not at all to 100 for the same letters. */
final class Likeness {

    /** Not alike. */
    static final int NONE = 0;

    static final int EXACT = 100;
    private static final int SAME_STEMS = 90;
    private static final int SAME_SOUND = 85;
    static final int PREFIX = 80;
    private static final int STEM_WORD = 70;
    private static final int SOUND_WORD = 65;
    private static final int WORD_PREFIX = 60;
    private static final int ACRONYM = 55;
    private static final int SOUND_PREFIX = 40;
    private static final int WITHIN = 30;
    /** So many letters or sounds must agree where less than the whole name does. */
    static final int LEAST_PART = 3;

    private Likeness() {
    }

    /** How alike {@code words} are to {@code name}; neither is empty. */
    static int of(NameForms words, NameForms name) {
        if (name.folded().equals(words.folded())) {
            return EXACT;
        }
        if (name.stems().equals(words.stems())) {
            return SAME_STEMS;
        }
        if (name.sounds().stream().anyMatch(words.sounds()::contains)) {
            return SAME_SOUND;
        }
        return ofParts(words, name);
    }

    private static int ofParts(NameForms words, NameForms name) {
        if (name.folded().startsWith(words.folded())) {
            return PREFIX;
        }
        if (sharesWord(name.stems(), words.stems())) {
            return STEM_WORD;
        }
        if (anyPair(name.sounds(), words.sounds(), Likeness::sharesWord)) {
            return SOUND_WORD;
        }
        if (hasWordWith(name.folded(), words.folded())) {
            return WORD_PREFIX;
        }
        if (isAcronym(words, name) || isAcronym(name, words)) {
            return ACRONYM;
        }
        if (anyPair(name.sounds(), words.sounds(), Likeness::hasPartWith)) {
            return SOUND_PREFIX;
        }
        boolean within = words.folded().length() >= LEAST_PART && name.folded().contains(words.folded());
        return within ? WITHIN : NONE;
    }

    /** Whether two forms are alike in some way. */
    private interface Test {

        boolean test(String name, String words);
    }

    private static boolean anyPair(List<String> names, List<String> words, Test test) {
        for (String name : names) {
            for (String each : words) {
                if (test.test(name, each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the last word of one is a word of the other: "Alexander Lukaschenko" and "Lukaschenko". */
    private static boolean sharesWord(String one, String other) {
        return hasWord(one, lastWord(other)) || hasWord(other, lastWord(one));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static boolean hasWord(String words, String word) {
        return word.length() >= LEAST_PART && (" " + words + " ").contains(" " + word + " ");
    }

    private static boolean hasPartWith(String name, String begin) {
        return begin.length() >= LEAST_PART && (name.startsWith(begin) || hasWordWith(name, begin));
    }

    private static boolean hasWordWith(String name, String begin) {
        return name.contains(" " + begin);
    }

    private static boolean isAcronym(NameForms letters, NameForms words) {
        return letters.isOneWord() && !words.isOneWord() && words.initials().equals(letters.folded());
    }
}
