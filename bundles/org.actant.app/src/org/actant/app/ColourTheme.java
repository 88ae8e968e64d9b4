package org.actant.app;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** The themes that the product ships. */
public enum ColourTheme {

    /** Dark text on light ground. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light text on dark ground. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    /** Where the platform's theme engine keeps its choice. */
    private static final String THEME_ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String THEME_PREFERENCE = "themeid";

    private final String id;

    ColourTheme(String id) {
        this.id = id;
    }

    /** Makes this the theme of the workbench, as the preference page does; holds from the next start on. */
    public void choose() {
        InstanceScope.INSTANCE.getNode(THEME_ENGINE).put(THEME_PREFERENCE, id);
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
