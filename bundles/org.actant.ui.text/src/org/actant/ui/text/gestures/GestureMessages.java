package org.actant.ui.text.gestures;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class GestureMessages extends NLS {

    static String noWords = "";
    static String noSpan = "";
    static String noEvent = "";
    static String noRealis = "";
    static String noMention = "";
    static String noMore = "";
    static String nothingToRepeat = "";
    static String nothingWouldBeLeft = "";
    static String selectFirst = "";
    static String undo = "";
    static String redo = "";
    static String history = "";

    static {
        initializeMessages(GestureMessages.class.getPackageName() + ".messages", GestureMessages.class);
    }

    private GestureMessages() {
    }
}
