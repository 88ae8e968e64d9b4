package org.actant.core.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of words when case, accents and German endings are taken away, so that forms of one name meet. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Endings of adjectives made from names, then of plurals and cases; longest first. */
    private static final List<String> ENDINGS = List.of("ischen", "ischem", "ischer", "isches", "ische", "innen",
            "isch", "ern", "ens", "es", "en", "em", "er", "in", "s", "n", "e");
    private static final int LEAST_STEM = 4;

    private Folding() {
    }

    /** Lower case without accents, words apart by one space. */
    public static String fold(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace("\u00df", "ss");
        String plain = isAscii(lower) ? lower : withoutMarks(lower);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(letter -> {
            if (isLetterOrNumber(letter)) {
                folded.appendCodePoint(letter);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString().stripTrailing();
    }

    private static boolean isLetterOrNumber(int letter) {
        return Character.isLetterOrDigit(letter) || switch (Character.getType(letter)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static String withoutMarks(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Folded words without their endings. */
    public static String stems(String folded) {
        StringBuilder stems = new StringBuilder();
        for (String word : folded.split(" ")) {
            stems.append(stems.isEmpty() ? "" : " ").append(stem(word));
        }
        return stems.toString();
    }

    /** "belaruss-isch" and "Belaru-s" meet because endings are taken away as long as enough is left. */
    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
