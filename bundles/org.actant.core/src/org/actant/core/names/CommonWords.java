package org.actant.core.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.core.names.Word.Words;

/**
 * Which words of a text are no names although they begin with a capital: those that also stand there in small letters,
 * function words, and in German the nouns that stand behind an article or adjective or have an ending of nouns.
 */
final class CommonWords {

    private static final Set<String> FUNCTION_WORDS = Set.copyOf(List.of("der", "die", "das", "den", "dem", "des",
            "ein", "eine",
            "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "am", "im", "zum", "zur", "beim", "vom",
            "in", "an", "auf", "aus", "bei", "mit", "nach", "von", "vor", "zu", "seit", "f\u00fcr", "gegen", "ohne",
            "um",
            "durch", "\u00fcber", "unter", "zwischen", "w\u00e4hrend", "wegen", "trotz", "laut", "und", "oder", "aber",
            "denn", "doch", "auch", "nur", "noch", "schon", "dann", "da", "dort", "hier", "so", "wie", "als", "wenn",
            "weil", "dass", "ob", "er", "sie", "es", "wir", "ihr", "ich", "man", "sein", "seine", "ihre", "dieser",
            "diese", "dieses", "diesen", "diesem", "alle", "viele", "einige", "mehrere", "was", "wer", "wo", "zwei",
            "drei", "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you",
            "his", "her", "its", "their", "our", "on", "at", "by", "for", "from", "to", "of", "with", "after",
            "before", "when", "while", "if", "and", "or", "but", "as", "there", "here", "what", "who", "no", "not",
            "all", "some", "many", "both", "then", "also"));
    private static final Set<String> ARTICLES = Set.copyOf(List.of("der", "die", "das", "den", "dem", "des", "ein",
            "eine", "einen",
            "einem", "einer", "eines", "kein", "keine", "keinen", "keinem", "keiner", "am", "im", "zum", "zur", "beim",
            "vom", "ins", "ans", "dieser", "diese", "dieses", "diesen", "diesem", "jeder", "jede", "jedes", "jeden",
            "sein", "seine", "seinen", "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer", "unser", "unsere",
            "alle", "allen", "viele", "vielen", "einige", "mehrere", "beide", "zwei", "drei", "vier", "f\u00fcnf"));
    /** Days, months and nouns that hardly any text is without. */
    private static final Set<String> USUAL_NOUNS = Set.copyOf(List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag",
            "Freitag", "Samstag", "Sonnabend", "Sonntag", "Januar", "Februar", "M\u00e4rz", "Mai", "Juni", "Juli",
            "Oktober", "Dezember", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            "January", "February", "March", "April", "June", "July", "August", "September", "October", "November",
            "December", "Mal", "Teil", "Teile", "Teilen", "Ende", "Anfang", "Mitte", "Jahr", "Jahre", "Jahren", "Tag",
            "Tage", "Tagen", "Woche", "Wochen", "Monat", "Monate", "Monaten", "Zeit", "Uhr", "Prozent", "Euro",
            "Dollar", "Millionen", "Milliarden", "Angaben", "Quellen", "Menschen", "Platz", "Schritte", "Schritten",
            "I"));
    private static final List<String> ENDINGS_OF_NOUNS = List.of("ung", "ungen", "heit", "heiten", "keit", "keiten",
            "schaft", "schaften", "tion", "tionen", "t\u00e4t", "ismus", "nis", "nisse", "chen", "lein", "ment");
    private static final List<String> ENDINGS_OF_ADJECTIVES = List.of("ische", "ischen", "ischer", "isches", "liche",
            "lichen", "licher", "liches", "ige", "igen", "iger", "iges", "neue", "neuen", "neuer", "neues");

    private final Set<String> small = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final boolean german;

    CommonWords(String text, boolean german) {
        this.german = german;
        String before = "";
        Words words = new Words(text);
        for (Word word = words.next(); word != null; word = words.next()) {
            if (!word.isCapitalised()) {
                small.add(word.text());
            } else if (german && word.followsOnSpace() && announcesNoun(before)) {
                nouns.add(word.text());
            }
            before = word.text().toLowerCase(Locale.ROOT);
        }
    }

    /** True if the word is no name even where no sentence begins. */
    boolean contains(Word word) {
        return nouns.contains(word.text()) || USUAL_NOUNS.contains(word.text())
                || german && ENDINGS_OF_NOUNS.stream().anyMatch(ending -> word.text().endsWith(ending));
    }

    /** True if the word has its capital from the sentence that it begins. */
    boolean containsInSmall(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        return small.contains(lower) || FUNCTION_WORDS.contains(lower);
    }

    private static boolean announcesNoun(String word) {
        return ARTICLES.contains(word) || ENDINGS_OF_ADJECTIVES.stream().anyMatch(word::endsWith);
    }
}
