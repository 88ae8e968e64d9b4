package org.actant.core.commands;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    static String linkMention = "";
    static String newEntity = "";
    static String newEvent = "";
    static String fillRole = "";
    static String delete = "";
    static String deleteSeveral = "";
    static String set = "";
    static String setRealis = "";
    static String moveSpan = "";
    static String addCue = "";
    static String addTo = "";
    static String newLink = "";
    static String newClaim = "";
    static String newSource = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
