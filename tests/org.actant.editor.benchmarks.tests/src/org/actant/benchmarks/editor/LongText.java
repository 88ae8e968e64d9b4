package org.actant.benchmarks.editor;

import java.util.Random;

/** Text that looks like German, the same each time: word lengths, sentences and paragraphs as in a novel. */
final class LongText {

    private static final String[] WORDS = {"der", "die", "und", "in", "zu", "nach", "über", "laut", "Minister",
            "Gespräch",
            "Straße", "Abkommen", "reiste", "Häftlinge", "Sanktionen", "sprach", "Montag", "könnte", "Behörde", "Öl",
            "Grenze", "Verhandlungen", "Außenministerium", "sagte", "gestern", "Regierung", "Vermittler", "wies",
            "Vorwürfe", "zurück", "Freilassung", "Delegation", "traf", "sich", "am", "Flughafen", "mit", "einem"};
    private static final int SHORTEST_SENTENCE = 5;
    private static final int SENTENCES = 20;

    private LongText() {
    }

    /** Paragraphs of some 500 to 1,000 characters, each a line; {@code length} UTF-16 code units in all. */
    static String ofParagraphs(int length) {
        return write(length, 500, 500);
    }

    /** One paragraph. */
    static String ofOneParagraph(int length) {
        return write(length, length, 1);
    }

    private static String write(int length, int shortest, int spread) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder(length + 200);
        int paragraphEnd = shortest + random.nextInt(spread);
        while (text.length() < length) {
            sentence(text, random);
            if (text.length() >= paragraphEnd) {
                text.append('\n');
                paragraphEnd = text.length() + shortest + random.nextInt(spread);
            } else {
                text.append(' ');
            }
        }
        text.setLength(length);
        return text.toString();
    }

    private static void sentence(StringBuilder text, Random random) {
        boolean quoted = random.nextInt(8) == 0;
        int words = SHORTEST_SENTENCE + random.nextInt(SENTENCES);
        text.append(quoted ? "„" : "");
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.append(quoted ? ".“" : ".");
    }
}
