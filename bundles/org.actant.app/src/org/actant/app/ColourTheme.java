package org.actant.app;

import java.util.Locale;

/** The themes that the product ships. */
public enum ColourTheme {

    /** Dark text on light ground. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light text on dark ground. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    ColourTheme(String id) {
        this.id = id;
    }

    /** Returns the id under which the theme engine knows the theme. */
    public String id() {
        return id;
    }

    /**
     * Returns the theme of that name.
     *
     * @param name {@code light} or {@code dark}
     * @throws IllegalArgumentException for any other name; the message is meant for the user
     */
    public static ColourTheme of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default ->
                throw new IllegalArgumentException(AppMessages.bind(AppMessages.ColourTheme_unknown, name));
        };
    }
}
