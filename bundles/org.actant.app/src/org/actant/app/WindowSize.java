package org.actant.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Size of the window in SWT points.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record WindowSize(int width, int height) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,4})x([1-9][0-9]{0,4})");

    /**
     * Reads a size.
     *
     * @param text width and height, as in {@code 1600x1000}
     * @throws IllegalArgumentException if it is no such text; the message is meant for the user
     */
    public static WindowSize of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(AppMessages.bind(AppMessages.WindowSize_malformed, text));
        }
        return new WindowSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
