package org.actant.ui.views;

import java.util.function.Predicate;

/** Shortens a text to what there is room for, at its end, with an ellipsis. */
public final class TextRoom {

    private static final String ELLIPSIS = "\u2026";

    private TextRoom() {
    }

    /**
     * The text, or the longest of its beginnings that fits with an ellipsis behind it.
     *
     * @param fewest it is not shortened to fewer UTF-16 code units
     * @param fits   whether there is room for a shortened text; what is shorter than a text that fits, fits
     */
    public static String fitted(String text, int fewest, Predicate<String> fits) {
        if (fits.test(text)) {
            return text;
        }
        int low = Math.min(fewest, text.length());
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean enough = fits.test(beginning(text, middle));
            low = enough ? middle : low;
            high = enough ? high : middle - 1;
        }
        return low >= text.length() ? text : beginning(text, low);
    }

    private static String beginning(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
