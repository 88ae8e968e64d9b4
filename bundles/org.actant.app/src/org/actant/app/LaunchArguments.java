package org.actant.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * What the program was started with: {@code [LOCATION] [-theme NAME] [-size WIDTHxHEIGHT] [-screenshot FILE]}.
 *
 * <p>
 * Other options belong to the platform ({@code -clearPersistedState} and its like); they and their values are left
 * alone, which is why the location comes first.
 *
 * @param location the dossier or text to open
 * @param theme the theme to use from now on
 * @param size size of the window instead of the remembered one
 * @param screenshot file to which the window is painted as PNG once it is idle; the program then ends
 */
public record LaunchArguments(Optional<Path> location, Optional<ColourTheme> theme, Optional<WindowSize> size,
        Optional<Path> screenshot) {

    /** System property that names the theme, {@code light} or {@code dark}; the option goes before it. */
    public static final String THEME_PROPERTY = "actant.theme";

    /**
     * Reads the arguments.
     *
     * @param arguments as the platform hands them over
     * @param themeProperty value of {@link #THEME_PROPERTY}; empty for unset
     * @throws IllegalArgumentException if an option lacks its value or the value is none of the allowed; the message is
     *         meant for the user
     */
    public static LaunchArguments parse(String[] arguments, String themeProperty) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Optional<Path> location = rest.isEmpty() || rest.peek().startsWith("-")
                ? Optional.empty()
                : Optional.of(Path.of(rest.remove()).toAbsolutePath());
        Optional<ColourTheme> theme = themeProperty.isEmpty()
                ? Optional.empty()
                : Optional.of(ColourTheme.of(themeProperty));
        Optional<WindowSize> size = Optional.empty();
        Optional<Path> screenshot = Optional.empty();
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            switch (argument) {
                case "-theme" -> theme = Optional.of(ColourTheme.of(value(argument, rest)));
                case "-size" -> size = Optional.of(WindowSize.of(value(argument, rest)));
                case "-screenshot" -> screenshot = Optional.of(Path.of(value(argument, rest)).toAbsolutePath());
                default -> {
                    // the platform's
                }
            }
        }
        return new LaunchArguments(location, theme, size, screenshot);
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new IllegalArgumentException(AppMessages.bind(AppMessages.LaunchArguments_valueMissing, option));
        }
        return value;
    }
}
