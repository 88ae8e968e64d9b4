package org.actant.ui.views.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the navigator. */
final class Messages extends NLS {

    static String articles = "";
    static String actors = "";
    static String places = "";
    static String items = "";
    static String times = "";
    static String events = "";
    static String relations = "";
    static String links = "";
    static String sources = "";
    static String claims = "";
    static String countFiltered = "";
    static String filter = "";
    static String rename = "";
    static String renamePrompt = "";
    static String renameEmpty = "";
    static String cannotOpen = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
