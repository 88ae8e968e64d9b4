package org.actant.core.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds the words of an anchor again in a text that has changed, by its quote. Where the quote stands several times, the
 * place whose surroundings are most like those of the anchor is taken, and of equal ones the nearest to the old place.
 */
public final class Relocation {

    private static final String GAP = " \u2026 ";

    private final String text;

    /** @param text the text as it is now */
    public Relocation(String text) {
        this.text = text;
    }

    /** Where the words stand now, in UTF-16 code units; empty if they are nowhere. */
    public Optional<TextRanges> find(Anchored anchored) {
        String quote = anchored.getQuote();
        if (quote == null || quote.isEmpty()) {
            return Optional.empty();
        }
        TextRanges best = null;
        for (TextRanges place : places(List.of(quote.split(GAP)))) {
            if (best == null || isBetter(place, best, anchored)) {
                best = place;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the first fragment stands, each time with the next places of the others behind it. */
    private List<TextRanges> places(List<String> fragments) {
        List<TextRanges> places = new ArrayList<>();
        String first = fragments.isEmpty() ? "" : fragments.get(0);
        if (first.isEmpty()) {
            return places;
        }
        for (int begin = text.indexOf(first); begin >= 0; begin = text.indexOf(first, begin + 1)) {
            int[] bounds = new int[fragments.size() * 2];
            int from = begin;
            for (int i = 0; i < fragments.size() && from >= 0; i++) {
                bounds[2 * i] = text.indexOf(fragments.get(i), from);
                from = bounds[2 * i] < 0 ? -1 : bounds[2 * i] + fragments.get(i).length();
                bounds[2 * i + 1] = from;
                from = from < 0 ? from : from + 1;
            }
            if (from < 0) {
                return places;
            }
            places.add(TextRanges.of(bounds));
        }
        return places;
    }

    private boolean isBetter(TextRanges place, TextRanges best, Anchored anchored) {
        int one = likeness(place, anchored);
        int other = likeness(best, anchored);
        TextRanges old = anchored.getRanges();
        return one > other || one == other && old != null
                && Math.abs(place.begin() - old.begin()) < Math.abs(best.begin() - old.begin());
    }

    /** How many characters around a place are those around the anchor. */
    private int likeness(TextRanges place, Anchored anchored) {
        String before = orEmpty(anchored.getPrefix());
        String after = orEmpty(anchored.getSuffix());
        int like = 0;
        while (like < before.length() && like < place.begin()
                && text.charAt(place.begin() - 1 - like) == before.charAt(before.length() - 1 - like)) {
            like++;
        }
        int behind = 0;
        while (behind < after.length() && place.end() + behind < text.length()
                && text.charAt(place.end() + behind) == after.charAt(behind)) {
            behind++;
        }
        return like + behind;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
