package org.actant.core.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.text.Transliterator;

/**
 * What a name sounds like, however it is spelt: "Lukaschenko", "Lukashenko", "Loukachenko" and the Cyrillic original are
 * one sound.
 * <p>
 * A word in another script is first written in Latin letters by ICU: Cyrillic as English newspapers do (BGN), all else by
 * {@code Any-Latin}. Then groups of letters that German, English and French use for one sound become one sign, and
 * vowels fall away except at the begin, since they differ most from language to language:
 * <ul>
 * <li>{@code sch sh zh cz sz tsch tch dsch dzh shch schtsch} are one hissing sound;</li>
 * <li>{@code kh} and h; {@code c k g q gh ck}; {@code f v w ph}; {@code s z ts tz}, and c before e, i, y, are one each;
 * </li>
 * <li>two like sounds that meet are one; an s at the end is taken for a genitive and falls away.</li>
 * </ul>
 * The letters {@code ch} and {@code j} are read twice, as in German ("Achmed", "Jelzin") and as in English and French
 * ("Chechnya", "Azerbaijan"); words are alike if any of their readings are. Where fewer than three consonants are left,
 * vowels keep a place: "Kiew" and "Kyiv" are alike, "Kaffee" is not.
 *
 * @param german as read in German, words apart by one space; words that are hardly audible are left out
 * @param other  as read in English and French
 */
record Sounds(String german, String other) {

    /** The sound of a group of letters in German, and in English and French. */
    private record Spelling(String letters, String german, String other) {
    }

    private static final String HISS = "S";
    private static final String VOWEL = "a";
    private static final int FEW_CONSONANTS = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LEAST_STEM = 4;
    /** Longer groups before those that begin them. */
    private static final List<Spelling> SPELLINGS = List.of(
            spelling("schtsch", HISS), spelling("chtch", HISS), spelling("shch", HISS), spelling("tsch", HISS),
            spelling("dsch", HISS), spelling("tch", HISS), spelling("dzh", HISS), spelling("sch", HISS),
            spelling("sh", HISS), spelling("zh", HISS), spelling("cz", HISS), spelling("sz", HISS),
            spelling("dj", HISS), new Spelling("ch", "h", HISS), spelling("kh", "h"), spelling("gh", "k"),
            spelling("ph", "f"), spelling("th", "t"), spelling("dh", "d"), spelling("rh", "r"), spelling("ck", "k"),
            spelling("ts", "s"), spelling("tz", "s"), spelling("x", "ks"), spelling("ce", "sa"), spelling("ci", "sa"),
            spelling("cy", "sa"), new Spelling("j", VOWEL, HISS), spelling("c", "k"), spelling("g", "k"),
            spelling("q", "k"), spelling("v", "f"), spelling("w", "f"), spelling("z", "s"), spelling("e", VOWEL),
            spelling("i", VOWEL), spelling("o", VOWEL), spelling("u", VOWEL), spelling("y", VOWEL));

    private static final Map<Character, List<Spelling>> BY_FIRST_LETTER = SPELLINGS.stream()
            .collect(Collectors.groupingBy(spelling -> spelling.letters.charAt(0)));

    private static Spelling spelling(String letters, String sound) {
        return new Spelling(letters, sound, sound);
    }

    /** How words sound. */
    static Sounds of(String words) {
        String latin = latin(hooked(words.toLowerCase(Locale.ROOT)));
        String german = reading(latin, true);
        String other = reading(latin, false);
        return new Sounds(german, other.equals(german) ? german : other);
    }

    /** The hooked letters of Slavic languages, which would else be folded to what sounds otherwise. */
    private static String hooked(String words) {
        return Folding.isAscii(words)
                ? words
                : words.replace("\u0161", "sh").replace("\u010d", "ch").replace("\u0107", "ch").replace("\u017e", "zh");
    }

    /** Words folded, in Latin letters; only what has others is given to ICU, which takes its time. */
    private static String latin(String words) {
        String folded = Folding.fold(words);
        return Folding.isAscii(folded)
                ? folded
                : Folding.fold(
                        Latin.TRANSLITERATOR.transliterate(words).replaceAll("[^\\p{L}\\p{N}\\s]", ""));
    }

    private static String reading(String words, boolean german) {
        StringBuilder reading = new StringBuilder();
        for (String word : words.split(" ")) {
            String sound = word.length() > LONGEST_WORD ? "" : sound(withoutGenitive(word), german);
            if (sound.length() > 1 || isNumber(sound)) {
                reading.append(reading.isEmpty() ? "" : " ").append(sound);
            }
        }
        return reading.toString();
    }

    private static String withoutGenitive(String word) {
        return word.endsWith("s") && word.length() > LEAST_STEM ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isNumber(String sound) {
        return !sound.isEmpty() && Character.isDigit(sound.charAt(0));
    }

    private static String sound(String word, boolean german) {
        StringBuilder sounds = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            Spelling spelling = spellingAt(word, at);
            if (spelling == null) {
                append(sounds, word.substring(at, at + 1));
                at++;
            } else {
                append(sounds, german ? spelling.german : spelling.other);
                at += spelling.letters.length();
            }
        }
        String withoutVowels = sounds.toString().replace(VOWEL, "");
        boolean few = withoutVowels.length() < FEW_CONSONANTS;
        String begin = sounds.toString().startsWith(VOWEL) ? VOWEL : "";
        return few ? sounds.toString() : begin + withoutVowels;
    }

    private static @Nullable Spelling spellingAt(String word, int at) {
        for (Spelling spelling : BY_FIRST_LETTER.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(spelling.letters, at)) {
                return spelling;
            }
        }
        return null;
    }

    private static void append(StringBuilder sounds, String sound) {
        boolean again = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound.charAt(0);
        if (!again || isNumber(sound)) {
            sounds.append(sound);
        }
    }

    /** Loaded when a word first needs it. */
    private static final class Latin {

        private static final Transliterator TRANSLITERATOR = Transliterator
                .getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
    }
}
