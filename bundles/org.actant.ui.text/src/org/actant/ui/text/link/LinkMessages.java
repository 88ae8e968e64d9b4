package org.actant.ui.text.link;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class LinkMessages extends NLS {

    static String actor = "";
    static String place = "";
    static String item = "";
    static String time = "";
    static String linkTo = "";
    static String newOne = "";
    static String newEvent = "";
    static String eventType = "";
    static String eventLabel = "";
    static String role = "";
    static String filler = "";
    static String required = "";
    static String cueOf = "";
    static String filter = "";
    static String hint = "";
    static String hintWithType = "";
    static String nothing = "";

    static {
        initializeMessages(LinkMessages.class.getPackageName() + ".messages", LinkMessages.class);
    }

    private LinkMessages() {
    }
}
