package org.actant.core.occurrences;

import java.util.List;

/**
 * What is looked for.
 *
 * @param phrases    words and phrases; blank ones are left out
 * @param wholeWords true if no letter or digit may stand before and behind
 * @param matchCase  true if "May" is not "may"
 * @param endings    true if each word may have another ending, as names have in German: "Minsks", "Minsker"
 */
public record OccurrenceQuery(List<String> phrases, boolean wholeWords, boolean matchCase, boolean endings) {

    public OccurrenceQuery {
        phrases = phrases.stream().map(String::strip).filter(phrase -> !phrase.isEmpty()).distinct().toList();
    }
}
