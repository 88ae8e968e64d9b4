package org.actant.ui.text.viewer;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class ViewerMessages extends NLS {

    static String cue = "";
    static String qualifier = "";
    static String anaphor = "";
    static String literal = "";
    static String mention = "";
    static String actual = "";
    static String uncertain = "";
    static String hypothetical = "";
    static String generic = "";
    static String negated = "";

    static {
        initializeMessages(ViewerMessages.class.getPackageName() + ".messages", ViewerMessages.class);
    }

    private ViewerMessages() {
    }
}
