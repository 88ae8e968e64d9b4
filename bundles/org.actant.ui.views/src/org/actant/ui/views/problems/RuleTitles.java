package org.actant.ui.views.problems;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What a rule looks for, in two or three words: {@code titles.properties}, by the id of the rule. */
final class RuleTitles {

    private static final ResourceBundle TITLES = ResourceBundle.getBundle(
            RuleTitles.class.getPackageName() + ".titles", Locale.getDefault(), RuleTitles.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private RuleTitles() {
    }

    /** The title of a rule; its id if it came from elsewhere. */
    static String of(String rule) {
        try {
            return TITLES.getString(rule);
        } catch (MissingResourceException e) {
            return rule;
        }
    }
}
